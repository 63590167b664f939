/**
 * Words that say how a page is built, and nothing about whoever is on it: they stay, even where the page also shows them to a reader
 * ("Reply"). Lower case.
 */
export const vocabulary = new Set(
  // Roles, states and tokens of HTML and ARIA.
  (
    'alert article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog document feed figure form ' +
    'grid gridcell group heading image img link list listbox listitem log main marquee math menu menubar menuitem navigation none note ' +
    'option presentation progressbar radio radiogroup region row rowgroup scrollbar search searchbox separator slider spinbutton status ' +
    'switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem true false page polite assertive off on ' +
    'auto ltr rtl text hidden submit reset lazy async anonymous inline both plaintext only ' +
    // What the sites call their parts.
    'tweet tweets post posts reply replies repost retweet like unlike bookmark share comment comments caret user users name avatar photo video ' +
    'poll card container content label component player toast sheet mask primary column side nav home new bar profile expandable box ' +
    'update account switcher consumption expanded focus replaceable tools entity item commentary facepile reaction collection screen mainfeed overflow web ios small medium large ' +
    'thumbs outline close ad ads rendering role story message preview comet urn li activity ugc feedtype detail mini actor title ' +
    'description social action actions editor lexical draft block data id key ember classic app about align attachments blob cc chat ' +
    'clock closed code components composer cr creation div drawer emoji entry essaging focused full globe header hoverable icon inbox inner ' +
    'messaging messenger meta modal more msg mw one password privately public ql schedule section send sharebox shared show state sub ' +
    'textarea texteditor time unretweet up v visually ' +
    // The sites themselves, and the name of every other host.
    'dm twitter facebook linkedin example h4 media vc ' +
    // Parts of addresses.
    'www http https com php status permalink groups photos watch reel in company school showcase feed updates pulse analytics ' +
    'fbid multi set type story pfbid t co l u url i compose'
  ).split(' '),
);

/** Beginnings of values that end in somebody's name or number. */
export const prefixes =
  /^(?:UserAvatar-Container-|ReactionFacepileCollection-|replaceableComment_|comment-commentary_|commentBox-|expanded|update-card-focus|hover-card-|dm-?\w*-)/;

/** What stands amid numbers written in letters. */
export const markers = /(FeedType|replaceableCommentTools|commentButtonSection)/;

/** Parameters whose names stay; their values are replaced. */
export const parameters = new Set(
  'comment_id reply_comment_id story_fbid fbid id v set type multi_permalinks commentUrn u url'.split(' '),
);
