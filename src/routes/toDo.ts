import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

/** What can be begun from anywhere, each on a page of its own. */
export const toDo = {
  refer: () => void goto(resolve('/referrals/new')),
  several: () => void goto(resolve('/cases/several')),
  yearEnd: () => void goto(resolve('/cases/year-end')),
};
