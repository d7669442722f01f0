/**
 * The names that the other files use for an area, by its ISO code. The code counts and not the name in the
 * boundary file: there AZ-LAN is called Lankaran, and is Lachin; AZ-XA and some others have older names.
 */
export const crosswalk = {
  "AZ-AGM": ["Aghdam"],
  "AZ-CAB": ["Jabrayil"],
  "AZ-FUZ": ["Fuzuli"],
  "AZ-GOR": ["Goranboy"],
  "AZ-KAL": ["Kalbajar"],
  "AZ-LAN": ["Lachin"],
  "AZ-QAZ": ["Gazakh"],
  "AZ-QBI": ["Gubadli"],
  "AZ-SAH": ["Shahbuz"],
  "AZ-SUS": ["Shusha"],
  "AZ-TAR": ["Tartar"],
  // The town lies in the district, and no file has a figure for it alone.
  "AZ-X01~": ["Shusha (city)", "Shusha"],
  "AZ-XA": ["Khankendi (city)"],
  "AZ-XCI": ["Khojaly"],
  "AZ-XVD": ["Khojavand"],
  "AZ-ZAN": ["Zangilan"],
};

/**
 * Districts that are younger than the boundary file, by the areas in which their land lies. They have no outline
 * of their own, so these areas hold land that a row which names such a district counts apart.
 */
export const landOfOthers = {
  "AZ-AGM": ["Aghdara"],
  "AZ-KAL": ["Aghdara"],
  "AZ-TAR": ["Aghdara"],
};
