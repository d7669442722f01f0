/**
 * The pointer's dot and the two rings around it, from the middle outwards. The dot stands out from white and
 * from black; where a slide is neither, or daylight falls on the wall, the rings do from each other.
 */
export const laserColours = { dot: "#e3002c", inner: "#ffffff", outer: "#000000" } as const;
