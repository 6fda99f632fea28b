// Runs in the page before anything of it does, as it stands here: a compiler's helpers would not be there.
// Notes the first chart that is painted, layout shifts that no reader's action explains, and answers to clicks and keys.
{
	const charts = "main :is(figure, svg, .dot, table)";
	const seen = { chart: null, paint: 0, shift: 0, interactions: [] };
	globalThis.watched = seen;

	const observe = (type, read) =>
		new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
			type,
			buffered: true,
			durationThreshold: 16,
		});
	observe("paint", ({ name, startTime }) => {
		if (name === "first-contentful-paint") seen.paint = startTime;
	});
	observe("layout-shift", ({ value, hadRecentInput }) => {
		if (!hadRecentInput) seen.shift += value;
	});
	observe("event", ({ interactionId, duration }) => {
		if (interactionId) seen.interactions.push(duration);
	});

	const hasSize = (element) => {
		const { width, height } = element.getBoundingClientRect();
		return width > 0 && height > 0;
	};
	// a frame is painted after its callbacks: what has a size in one is seen when the next begins
	const look = () => {
		if (![...document.querySelectorAll(charts)].some(hasSize)) {
			requestAnimationFrame(look);
			return;
		}
		requestAnimationFrame((time) => {
			seen.chart = time;
		});
	};
	requestAnimationFrame(look);
}
