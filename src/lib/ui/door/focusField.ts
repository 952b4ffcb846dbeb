/** For an attachment around a field that is set up anew when it was refused: the focus, and with it the reason, is back. */
export function focusField(around: HTMLElement): void {
  around.querySelector<HTMLElement>('input:not([tabindex="-1"]), textarea')?.focus();
}
