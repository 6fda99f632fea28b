import { focusOnSlash } from "./search/slash-key.js";
import { followAppearance } from "./site/appearance.js";
import { openSentences } from "./site/evidence.js";
import { keepView } from "./site/language.js";

/** The script of every page: light or dark, the other language, and sentences that open where they are asked for. */
followAppearance();
keepView();
openSentences();

const field = document.querySelector<HTMLInputElement>(".masthead .search-field input");
if (field && !document.querySelector("#question")) focusOnSlash(field);
field?.addEventListener("focus", () => void import("./search-field.js").then(({ suggest }) => suggest(field)), {
	once: true,
});
