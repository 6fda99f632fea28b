/**
 * Runs before a frame is painted: the appearance and the most width that its address asks for, and the other language,
 * which has a page of its own. Without it the frame follows the reader's system.
 */
const asked = new URLSearchParams(location.search);
const page = document.documentElement;

const language = asked.get("language");
const shown = page.lang.slice(0, 2);
if ((language === "zh" || language === "en") && language !== shown) {
	asked.delete("language");
	const query = String(asked);
	location.replace(`${language === "en" ? "en.html" : "./"}${query && `?${query}`}${location.hash}`);
}

const appearance = asked.get("appearance");
if (appearance === "light" || appearance === "dark") page.dataset.appearance = appearance;

const width = Number(asked.get("width"));
if (width > 0) page.style.setProperty("--most", `${width}px`);
