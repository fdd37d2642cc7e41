"""Speed, memory and growth, as ratios within one run."""
