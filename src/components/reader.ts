import { copyText } from "./copy-text.js";
import { followText } from "./follow-text.js";

/** The reader's script: the frame on the map follows the text, and buttons copy. Everything else works without it. */
followText();

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
	button.addEventListener("click", () => {
		const citation = button.closest(".reading")?.querySelector(".citation")?.textContent ?? "";
		const { origin, pathname } = location;
		const link = `${origin}${pathname}#${button.dataset.link ?? ""}`;
		void copyText(button, button.dataset.copy === "link" ? link : citation);
	});
}
