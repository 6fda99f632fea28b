/**
 * What a frame's page may do, as a Content-Security-Policy: show what lies beside it and ask its own site. Nothing of it runs
 * or is styled from within the markup, so that no text of a plan ever could be.
 */
export const securityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");
