import { afterPaint } from "../after-paint.js";

/** Lets a reader choose light or dark for all pages; without a choice the system's holds. */
export function followAppearance(): void {
	const root = document.documentElement;
	const system = matchMedia("(prefers-color-scheme: dark)");
	const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-appearance]")];
	const show = (chosen = root.dataset.appearance ?? (system.matches ? "dark" : "light")) => {
		for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.appearance === chosen));
	};
	for (const button of buttons) {
		button.addEventListener("click", () => {
			const chosen = button.dataset.appearance ?? "light";
			show(chosen);
			remember(chosen);
			// the button answers first: colouring a long page anew takes a while
			afterPaint(() => {
				root.dataset.appearance = chosen;
			});
		});
	}
	system.addEventListener("change", () => show());
	show();
}

/** A browser may refuse to keep anything; the choice then lasts as long as the page. */
function remember(appearance: string): void {
	try {
		localStorage.setItem("appearance", appearance);
	} catch {
		// kept by the page alone
	}
}
