/** The sign of 比策, sliders at several heights: plans set side by side. */
export function Logo() {
	return (
		<svg class="logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
			<path d="M2.5 1v18M7.5 1v18M12.5 1v18M17.5 1v18" />
			<circle cx="2.5" cy="12" r="2" />
			<circle cx="7.5" cy="6" r="2" />
			<circle cx="12.5" cy="10" r="2" />
			<circle cx="17.5" cy="15" r="2" />
		</svg>
	);
}
