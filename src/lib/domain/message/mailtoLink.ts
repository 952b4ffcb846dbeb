interface Mail {
  /** Empty where the address is not known: the mail program asks. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** RFC 6068: lines end in CR LF, and everything but the plain characters of an address is escaped. */
export const mailtoLink = ({ to, subject, text }: Mail): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
    text.replace(/\r?\n/gu, '\r\n'),
  )}`;

/** Some mail programs cut off what is longer. */
export const LONGEST_LINK = 2000;
