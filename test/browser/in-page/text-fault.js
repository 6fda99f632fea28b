// Runs in a page, as it stands here. Returns the texts that cannot be read whole, a line a fault: cut by the box that
// holds them, off the page's edge, or written over each other.
(() => {
	const shorten = (text) => text.replace(/\s+/g, " ").trim().slice(0, 40);
	const boxesAround = function* (element) {
		for (let box = element; box && box !== document.body; box = box.parentElement) yield [box, getComputedStyle(box)];
	};

	/** Whether a reader is meant to see an element: text for listeners alone is clipped to nothing. */
	const isMeantToBeSeen = (element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
		!element.closest("[aria-hidden=true], option, template, noscript, script, style, .skip") &&
		![...boxesAround(element)].some(([, { clipPath }]) => clipPath === "inset(50%)");

	/** Returns the nearest box that hides what leaves it, and how: it scrolls, ends in an ellipsis, or cuts. */
	const frameOf = (element) => {
		for (const [box, { overflowX, overflowY, textOverflow, webkitLineClamp }] of boxesAround(element)) {
			const rect = () => box.getBoundingClientRect();
			if (/auto|scroll/.test(overflowX + overflowY)) return { rect: rect(), how: "scrolls" };
			if (textOverflow === "ellipsis" || /^\d/.test(webkitLineClamp ?? "")) return { rect: rect(), how: "shortens" };
			if (/hidden|clip/.test(overflowX)) return { rect: rect(), how: "cuts" };
		}
		return null;
	};
	const leaves = ({ left, right, top, bottom }, box) =>
		left < box.left - 1.5 || right > box.right + 1.5 || top < box.top - 1 || bottom > box.bottom + 1;

	const faults = new Set();
	const texts = [];
	const edge = document.documentElement.clientWidth + 1;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const holder = node.parentElement;
		if (!holder || node.data.trim() === "" || !isMeantToBeSeen(holder)) continue;
		const frame = frameOf(holder);
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
			if (width < 2 || height < 2) continue;
			// the boxes of lines overlap where lines stand close: only the middle, where the signs are, counts
			const middle = { left, right, top: top + height * 0.25, bottom: bottom - height * 0.25 };
			const text = shorten(node.data);
			const hidden = frame !== null && leaves(middle, frame.rect);
			if (hidden && frame.how === "cuts") faults.add(`cut: ${text}`);
			if (!frame && (left < -1 || right > edge)) faults.add(`off the page: ${text}`);
			if (!hidden) texts.push({ ...middle, text, node });
		}
	}

	texts.sort((one, other) => one.top - other.top);
	for (const [at, one] of texts.entries()) {
		for (let next = at + 1; next < texts.length && texts[next].top < one.bottom; next++) {
			const other = texts[next];
			const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const high = Math.min(one.bottom, other.bottom) - other.top;
			// a line that is shortened has a box for what is left of it and one for all of it
			if (wide > 2 && high > 2 && one.node !== other.node) faults.add(`over each other: ${one.text} / ${other.text}`);
		}
	}
	return [...faults];
})();
