/**
 * Both Quills write strings into sinks that Trusted Types guard while they start. LinkedIn requires Trusted Types and runs Quill 1 all the
 * same, so its copy must have been taught; ours are let through for exactly the strings they start with, and every other string is still
 * refused.
 */
const starts = new Set([
  '',
  `<div class='ql-editor' style="white-space: normal;"><p><br></p></div>`,
  '<p><br></p>',
]);

window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (starts.has(text) ? text : null),
});
