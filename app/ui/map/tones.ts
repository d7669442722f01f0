/** The fillings of the classes, from the lowest: depths of one hue, from the quiet ground to the ink of the casualty line. */
export const tones = [17, 33, 52, 72, 93].map(
  (share) => `color-mix(in oklab, var(--line) ${share}%, var(--hover))`,
);
