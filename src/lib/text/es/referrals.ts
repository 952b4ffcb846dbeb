import type { referrals as shape } from '../en/referrals.ts';

export const referrals: typeof shape = {
  refer: 'Referir a un estudiante',
};
