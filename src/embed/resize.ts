import { type HeightMessage, toldHeight } from "./height-message.js";

/**
 * For pages that hold frames of charts: gives each the height that it tells. Only frames are believed that show a page from
 * where this script comes, and only of themselves.
 */
const { origin } = new URL(
	document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href,
);

const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/`));

addEventListener("message", ({ source, data }) => {
	const height = toldHeight(data);
	const frame = height === null ? undefined : frames().find(({ contentWindow }) => contentWindow === source);
	if (frame) frame.style.height = `${height}px`;
});

const question: HeightMessage = { bice: "height?" };
for (const { contentWindow } of frames()) contentWindow?.postMessage(question, "*");
