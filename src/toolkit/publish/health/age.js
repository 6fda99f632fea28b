// Adds to the page what only a clock can tell: how long ago things were, and that a run is overdue. Runs in the browser.
const steps = [
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
];

/** Returns how far off a moment is, in words: `3 hours ago`, `3小时前`. */
function ageOf(at, language) {
	const distance = Date.parse(at) - Date.now();
	const [unit, size] = steps.find(([, size]) => Math.abs(distance) >= size) ?? ["minute", 60_000];
	return new Intl.RelativeTimeFormat(language, { numeric: "always" }).format(Math.trunc(distance / size), unit);
}

function tellAge() {
	const { due } = document.body.dataset;
	const isOverdue = due !== undefined && Date.parse(due) < Date.now();
	for (const state of document.querySelectorAll(".overdue")) state.hidden = !isOverdue;
	for (const state of document.querySelectorAll(".now")) state.hidden = isOverdue;
	for (const age of document.querySelectorAll(".age")) {
		const { dateTime } = age.previousElementSibling;
		age.textContent = ageOf(dateTime, age.closest("[lang]").lang);
	}
}

tellAge();
setInterval(tellAge, 60_000);
