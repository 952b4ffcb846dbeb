export const staffRoom = {};
