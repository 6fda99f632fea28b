import { usePage } from "../page-context.js";

/** The empty panel of an opened sentence, which the script of every page fills and places; its words stand here. */
export function EvidenceTemplate() {
	const { label, close, loading, failed, open } = usePage().copy.evidence;
	return (
		<template id="evidence">
			<section class="evidence" aria-label={label} tabIndex={-1}>
				<p class="evidence-bar">
					<button type="button" data-close>
						{close}
					</button>
				</p>
				<div class="evidence-content">
					<p class="loading">{loading}</p>
					<p class="failed" hidden>
						{failed} <span>{open}</span>
					</p>
				</div>
			</section>
		</template>
	);
}
