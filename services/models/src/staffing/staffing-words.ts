/** A member's post in the committee or group: trưởng ban or nhóm trưởng, their deputy, member. */
export enum MemberPost {
  HEAD = "HEAD",
  DEPUTY = "DEPUTY",
  MEMBER = "MEMBER",
}
/** The body a member comes from (domain 2.4). */
export enum MemberBody {
  PARTY = "PARTY",
  FRONT = "FRONT",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  POLICE = "POLICE",
  WOMEN = "WOMEN",
  FARMERS = "FARMERS",
  VETERANS = "VETERANS",
  YOUTH = "YOUTH",
  ELDERLY = "ELDERLY",
  FRONT_WORK_BOARD = "FRONT_WORK_BOARD",
  RESIDENTIAL_AREA = "RESIDENTIAL_AREA",
  SECURITY_TEAM = "SECURITY_TEAM",
  OTHER = "OTHER",
}
export enum Sex {
  MALE = "MALE",
  FEMALE = "FEMALE",
}
