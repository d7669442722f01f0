/** The fillings of the classes, from the lowest: depths of one hue, the ink of the casualty line. */
export const tones = [22, 37, 54, 73, 94].map(
  (share) => `color-mix(in oklab, var(--line) ${share}%, var(--paper))`,
);
