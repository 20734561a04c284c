import type { ReactNode, SVGProps } from 'react';

export type IconProps = Omit<SVGProps<SVGSVGElement>, 'children'> & { size?: number };

/** Icons are ornament: the words beside them carry the meaning, so readers that speak skip them. */
export function icon(children: ReactNode) {
  return function Icon({ size = 24, ...rest }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        {...rest}
      >
        {children}
      </svg>
    );
  };
}

export const HomeIcon = icon(<path d="M4 11.2 12 4l8 7.2V20h-5.5v-5.5h-5V20H4z" />);
export const TrophyIcon = icon(
  <path d="M8 4h8v5a4 4 0 0 1-8 0zM8 5.5H4.5V7A3.5 3.5 0 0 0 8 10.5M16 5.5h3.5V7a3.5 3.5 0 0 1-3.5 3.5M12 13v4M8 20h8M9.5 17h5" />,
);
export const BellIcon = icon(<path d="M5 17h14l-1.5-3v-4a5.5 5.5 0 0 0-11 0v4zM10 20h4" />);
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5z" />
  </>,
);
export const TeamIcon = icon(
  <>
    <circle cx="9" cy="8.5" r="3.5" />
    <path d="M2.5 19.5c.7-3.2 3.3-5 6.5-5s5.8 1.8 6.5 5M15.5 5.2a3.5 3.5 0 0 1 0 6.6M17.5 14.8c2.1.7 3.5 2.3 4 4.7" />
  </>,
);
export const SlidersIcon = icon(
  <>
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
    <circle cx="15" cy="7" r="2" />
    <circle cx="9" cy="17" r="2" />
  </>,
);
export const ListIcon = icon(<path d="M6 3.5h9L19 7.5V20.5H6zM9 11h7M9 15h7M14.5 3.5V8H19" />);
export const QuestionIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M9.6 9.4a2.5 2.5 0 1 1 3.6 2.6c-.8.4-1.2.9-1.2 1.8M12 16.6v.1" />
  </>,
);
export const ChevronRight = icon(<path d="m9 5 7 7-7 7" />);
export const ChevronLeft = icon(<path d="m15 5-7 7 7 7" />);
export const ChevronDown = icon(<path d="m5 9 7 7 7-7" />);
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7.5" />);
export const SearchIcon = icon(
  <>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </>,
);
export const AlertIcon = icon(
  <>
    <path d="M12 4 2.8 20h18.4z" />
    <path d="M12 10v4.5M12 17.3v.2" />
  </>,
);
export const InboxIcon = icon(<path d="M4 13.5 6.5 5h11L20 13.5V19H4zM4 13.5h4.5l1 2.5h5l1-2.5H20" />);
export const GlobeIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M3.5 12h17M12 3.5c5 5.5 5 11.5 0 17M12 3.5c-5 5.5-5 11.5 0 17" />
  </>,
);
export const CoinIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="m8.5 7.5 3.5 4.5 3.5-4.5M12 12v5M9 13h6M9 15.5h6" />
  </>,
);
export const KeyIcon = icon(
  <>
    <circle cx="8" cy="15.5" r="4" />
    <path d="m11 12.5 8-8M16 7.5l2.5 2.5" />
  </>,
);
export const DesktopIcon = icon(<path d="M3.5 5h17v11h-17zM9 20h6M12 16v4" />);
export const LeaveIcon = icon(<path d="M14 4H5v16h9M10 12h10M16.5 8.5 20 12l-3.5 3.5" />);
export const EyeIcon = icon(
  <>
    <path d="M2.5 12C5 7.5 8.3 5.5 12 5.5S19 7.5 21.5 12C19 16.5 15.7 18.5 12 18.5S5 16.5 2.5 12z" />
    <circle cx="12" cy="12" r="3" />
  </>,
);

/** The product's mark: three rising bars. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--brand-600)" />
      <rect x="0.5" y="0.5" width="31" height="31" rx="7.5" fill="none" stroke="#fff" strokeOpacity="0.25" />
      <path d="M8 17h4v7H8zM14 9h4v15h-4zM20 13h4v11h-4z" fill="#fff" />
    </svg>
  );
}
