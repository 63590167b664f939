import type { Language } from '../practice';

/** The words of the interface. Nothing on these pages may be found by them: they change with the language. */
export interface Labels {
  home: string;
  explore: string;
  notifications: string;
  messages: string;
  profile: string;
  post: string;
  reply: string;
  schedule: string;
  postText: string;
  placeholder: string;
  replyPlaceholder: string;
  quotePlaceholder: string;
  forYou: string;
  following: string;
  search: string;
  happening: string;
  media: string;
  gif: string;
  poll: string;
  emoji: string;
  schedulePost: string;
  place: string;
  willSend: string;
  sent: string;
  scheduled: string;
  view: string;
  close: string;
  back: string;
  more: string;
  share: string;
  bookmark: string;
  repost: string;
  quote: string;
  showMore: string;
  replyingTo: string;
  reposted(name: string): string;
  promoted: string;
  pinned: string;
  verified: string;
  image: string;
  embeddedVideo: string;
  votes: string;
  posts: string;
  replies: string;
  likes: string;
  conversation: string;
  ago(shown: string): string;
  counts(replies: number, reposts: number, likes: number, views: number): string;
  count(what: 'replies' | 'reposts' | 'likes' | 'views', count: number): string;
}

const list = (parts: readonly (readonly [number, string])[], comma: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(comma);

export const labels: Record<Language, Labels> = {
  en: {
    home: 'Home',
    explore: 'Explore',
    notifications: 'Notifications',
    messages: 'Chat',
    profile: 'Profile',
    post: 'Post',
    reply: 'Reply',
    schedule: 'Schedule',
    postText: 'Post text',
    placeholder: 'What’s happening?',
    replyPlaceholder: 'Post your reply',
    quotePlaceholder: 'Add a comment',
    forYou: 'For you',
    following: 'Following',
    search: 'Search',
    happening: 'What’s happening',
    media: 'Add photos or video',
    gif: 'Add a GIF',
    poll: 'Add poll',
    emoji: 'Add emoji',
    schedulePost: 'Schedule post',
    place: 'Tag location',
    willSend: 'Will send tomorrow at 9:00 AM',
    sent: 'Your post was sent.',
    scheduled: 'Your post will be sent tomorrow at 9:00 AM.',
    view: 'View',
    close: 'Close',
    back: 'Back',
    more: 'More',
    share: 'Share post',
    bookmark: 'Bookmark',
    repost: 'Repost',
    quote: 'Quote',
    showMore: 'Show more',
    replyingTo: 'Replying to ',
    reposted: (name) => `${name} reposted`,
    promoted: 'Ad',
    pinned: 'Pinned',
    verified: 'Verified account',
    image: 'Image',
    embeddedVideo: 'Embedded video',
    votes: 'votes',
    posts: 'Posts',
    replies: 'Replies',
    likes: 'Likes',
    conversation: 'Timeline: Conversation',
    ago: (shown) => `${shown} ago`,
    counts: (replies, reposts, likes, views) =>
      list(
        [
          [replies, 'replies'],
          [reposts, 'reposts'],
          [likes, 'likes'],
          [views, 'views'],
        ],
        ', ',
      ),
    count: (what, count) =>
      ({
        replies: `${count} Replies. Reply`,
        reposts: `${count} reposts. Repost`,
        likes: `${count} Likes. Like`,
        views: `${count} views. View post analytics`,
      })[what],
  },
  fr: {
    home: 'Accueil',
    explore: 'Explorer',
    notifications: 'Notifications',
    messages: 'Discussion',
    profile: 'Profil',
    post: 'Poster',
    reply: 'Répondre',
    schedule: 'Programmer',
    postText: 'Texte du post',
    placeholder: 'Quoi de neuf ?',
    replyPlaceholder: 'Postez votre réponse',
    quotePlaceholder: 'Ajouter un commentaire',
    forYou: 'Pour vous',
    following: 'Abonnements',
    search: 'Chercher',
    happening: 'Ce qui se passe',
    media: 'Ajouter des photos ou une vidéo',
    gif: 'Ajouter un GIF',
    poll: 'Ajouter un sondage',
    emoji: 'Ajouter un emoji',
    schedulePost: 'Programmer le post',
    place: 'Ajouter une localisation',
    willSend: 'Sera envoyé demain à 9 h 00',
    sent: 'Votre post a été envoyé.',
    scheduled: 'Votre post sera envoyé demain à 9 h 00.',
    view: 'Voir',
    close: 'Fermer',
    back: 'Retour',
    more: 'Plus',
    share: 'Partager le post',
    bookmark: 'Signet',
    repost: 'Reposter',
    quote: 'Citer',
    showMore: 'Afficher plus',
    replyingTo: 'En réponse à ',
    reposted: (name) => `${name} a reposté`,
    promoted: 'Pub',
    pinned: 'Épinglé',
    verified: 'Compte certifié',
    image: 'Image',
    embeddedVideo: 'Vidéo intégrée',
    votes: 'votes',
    posts: 'Posts',
    replies: 'Réponses',
    likes: 'J’aime',
    conversation: 'Timeline : conversation',
    ago: (shown) => `il y a ${shown}`,
    counts: (replies, reposts, likes, views) =>
      list(
        [
          [replies, 'réponses'],
          [reposts, 'reposts'],
          [likes, 'j’aime'],
          [views, 'vues'],
        ],
        ', ',
      ),
    count: (what, count) =>
      ({
        replies: `${count} réponses. Répondre`,
        reposts: `${count} reposts. Reposter`,
        likes: `${count} j’aime. Aimer`,
        views: `${count} vues. Voir les statistiques du post`,
      })[what],
  },
  ar: {
    home: 'الرئيسية',
    explore: 'استكشف',
    notifications: 'التنبيهات',
    messages: 'الدردشة',
    profile: 'الملف الشخصي',
    post: 'نشر',
    reply: 'رد',
    schedule: 'جدولة',
    postText: 'نص المنشور',
    placeholder: 'ماذا يحدث؟',
    replyPlaceholder: 'انشر ردك',
    quotePlaceholder: 'إضافة تعليق',
    forYou: 'لك',
    following: 'تتابِعهم',
    search: 'بحث',
    happening: 'ماذا يحدث',
    media: 'إضافة صور أو مقطع فيديو',
    gif: 'إضافة صورة متحركة',
    poll: 'إضافة استطلاع',
    emoji: 'إضافة رمز تعبيري',
    schedulePost: 'جدولة المنشور',
    place: 'إضافة الموقع',
    willSend: 'سيُرسَل غدًا الساعة 9:00',
    sent: 'تم إرسال منشورك.',
    scheduled: 'سيُرسَل منشورك غدًا الساعة 9:00.',
    view: 'عرض',
    close: 'إغلاق',
    back: 'رجوع',
    more: 'المزيد',
    share: 'مشاركة المنشور',
    bookmark: 'علامة مرجعية',
    repost: 'إعادة نشر',
    quote: 'اقتباس',
    showMore: 'عرض المزيد',
    replyingTo: 'ردًا على ',
    reposted: (name) => `أعاد ${name} النشر`,
    promoted: 'إعلان',
    pinned: 'مثبت',
    verified: 'حساب موثّق',
    image: 'صورة',
    embeddedVideo: 'فيديو مضمّن',
    votes: 'أصوات',
    posts: 'المنشورات',
    replies: 'الردود',
    likes: 'الإعجابات',
    conversation: 'المخطط الزمني: محادثة',
    ago: (shown) => `قبل ${shown}`,
    counts: (replies, reposts, likes, views) =>
      list(
        [
          [replies, 'ردود'],
          [reposts, 'إعادات نشر'],
          [likes, 'إعجابات'],
          [views, 'مشاهدات'],
        ],
        '، ',
      ),
    count: (what, count) =>
      ({
        replies: `${count} ردود. رد`,
        reposts: `${count} إعادات نشر. إعادة نشر`,
        likes: `${count} إعجابات. إعجاب`,
        views: `${count} مشاهدات. عرض تحليلات المنشور`,
      })[what],
  },
};
