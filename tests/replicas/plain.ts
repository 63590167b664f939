/** A form such as a scheduling tool has: boxes of every kind that may be read, and fields that never are. */
export const plainPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Schedule a post</title>
<style>
textarea, [contenteditable] { display: block; inline-size: 480px; min-block-size: 90px; border: 1px solid; }
#masked { -webkit-text-security: disc; }
</style>
</head>
<body>
<h1>Schedule a post</h1>
<label>Post <textarea id="post"></textarea></label>
<div id="rich" role="textbox" aria-label="Rich post" contenteditable="true"></div>
<p id="words">Meet the Loft. Order yours today for 20% off.</p>
<form><label>Password <input type="password" value="hunter2"></label></form>
<label>Masked <input id="masked" value="hunter2 and more"></label>
</body>
</html>
`;
