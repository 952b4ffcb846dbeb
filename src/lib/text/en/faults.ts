/** Disk, key or wire failed: what it means for the person, then what to do. Why a write was not kept stands in `status`. */
export const faults = {
  title: 'Something is in the way',
  defectTitle: 'This is our mistake',
  defect:
    'Holdfast did something that it should not. What was kept is safe. The report below names no student.',
  report: 'Report',
  reload: 'Load the page again',
  notFoundTitle: 'There is no page here',
  notFound: 'The address may be old, or meant for another device.',
  notSecure:
    'Holdfast needs a secure address (https) to seal records. Ask whoever set it up for an address that starts with https.',
  noStorage:
    'This browser does not let Holdfast keep anything. Leave the private window, or allow storage for this site.',
  damaged: 'Part of this record does not read well. It is set aside and listed; the rest is as it was.',
  newerVersion:
    'A newer version of Holdfast wrote here. You can read everything; update this device to write.',
};
