/**
 * The most characters of a title: what fits on one line of a projection (1,920 pixels wide, letters of 56
 * pixels, which are 30 wide on average).
 */
export const longestTitle = 60;
