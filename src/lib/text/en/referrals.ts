export const referrals = {
  refer: 'Refer a student',
};
