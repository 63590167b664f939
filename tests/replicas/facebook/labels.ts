import type { Language } from '../practice';

/** The words of the interface; nothing may be found by them. */
export interface Labels {
  createPost: string;
  onYourMind: (name: string) => string;
  timelineOf: (name: string) => string;
  close: string;
  audience: string;
  post: string;
  addTo: string;
  photo: string;
  live: string;
  feeling: string;
  like: string;
  react: string;
  comment: string;
  leaveComment: string;
  share: string;
  shareLong: string;
  reply: string;
  seeMore: string;
  actions: string;
  hide: string;
  allReactions: string;
  likesOf: (count: number) => string;
  comments: (count: number) => string;
  commentAs: (name: string) => string;
  replyAs: (name: string) => string;
  commentBy: (name: string, when: string) => string;
  replyBy: (name: string, when: string) => string;
  commentMenu: string;
  emoji: string;
  sponsored: string;
  learnMore: string;
  public: string;
  search: string;
  home: string;
  followers: string;
  reactedBy: string;
  wrote: string;
}

export const labels: Record<Language, Labels> = {
  en: {
    createPost: 'Create a post',
    onYourMind: (name) => `What’s on your mind, ${name}?`,
    timelineOf: (name) => `${name}’s timeline`,
    close: 'Close',
    audience: 'Public',
    post: 'Post',
    addTo: 'Add to your post',
    photo: 'Photo/video',
    live: 'Live video',
    feeling: 'Feeling/activity',
    like: 'Like',
    react: 'React',
    comment: 'Comment',
    leaveComment: 'Leave a comment',
    share: 'Share',
    shareLong: 'Send this to friends or post it on your profile.',
    reply: 'Reply',
    seeMore: 'See more',
    actions: 'Actions for this post',
    hide: 'hide post',
    allReactions: 'All reactions:',
    likesOf: (count) => `Like: ${count} people`,
    comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
    commentAs: (name) => `Comment as ${name}`,
    replyAs: (name) => `Reply as ${name}`,
    commentBy: (name, when) => `Comment by ${name} ${when} ago`,
    replyBy: (name, when) => `Reply by ${name} ${when} ago`,
    commentMenu: 'Hide or report this',
    emoji: 'Insert an emoji',
    sponsored: 'Sponsored',
    learnMore: 'Learn more',
    public: 'Shared with Public',
    search: 'Search Facebook',
    home: 'Home',
    followers: '2.1K followers',
    reactedBy: 'See who reacted to this',
    wrote: 'Comments',
  },
  fr: {
    createPost: 'Créer une publication',
    onYourMind: (name) => `Quoi de neuf, ${name} ?`,
    timelineOf: (name) => `Journal de ${name}`,
    close: 'Fermer',
    audience: 'Public',
    post: 'Publier',
    addTo: 'Ajouter à votre publication',
    photo: 'Photo/vidéo',
    live: 'Vidéo en direct',
    feeling: 'Humeur/activité',
    like: 'J’aime',
    react: 'Réagir',
    comment: 'Commenter',
    leaveComment: 'Laissez un commentaire',
    share: 'Partager',
    shareLong: 'Envoyez ceci à vos amis ou publiez-le dans votre profil.',
    reply: 'Répondre',
    seeMore: 'Voir plus',
    actions: 'Actions pour cette publication',
    hide: 'masquer la publication',
    allReactions: 'Toutes les réactions :',
    likesOf: (count) => `J’aime : ${count} personnes`,
    comments: (count) => (count === 1 ? '1 commentaire' : `${count} commentaires`),
    commentAs: (name) => `Commenter en tant que ${name}`,
    replyAs: (name) => `Répondre en tant que ${name}`,
    commentBy: (name, when) => `Commentaire de ${name}, il y a ${when}`,
    replyBy: (name, when) => `Réponse de ${name}, il y a ${when}`,
    commentMenu: 'Masquer ou signaler ceci',
    emoji: 'Insérer un emoji',
    sponsored: 'Sponsorisé',
    learnMore: 'En savoir plus',
    public: 'Partagé avec : Public',
    search: 'Rechercher sur Facebook',
    home: 'Accueil',
    followers: '2,1 K followers',
    reactedBy: 'Voir qui a réagi',
    wrote: 'Commentaires',
  },
  ar: {
    createPost: 'إنشاء منشور',
    onYourMind: (name) => `بم تفكر يا ${name}؟`,
    timelineOf: (name) => `يوميات ${name}`,
    close: 'إغلاق',
    audience: 'العامة',
    post: 'نشر',
    addTo: 'إضافة إلى منشورك',
    photo: 'صورة/فيديو',
    live: 'فيديو مباشر',
    feeling: 'شعور/نشاط',
    like: 'أعجبني',
    react: 'تفاعل',
    comment: 'تعليق',
    leaveComment: 'اترك تعليقًا',
    share: 'مشاركة',
    shareLong: 'أرسل هذا إلى الأصدقاء أو انشره في ملفك الشخصي.',
    reply: 'رد',
    seeMore: 'عرض المزيد',
    actions: 'إجراءات لهذا المنشور',
    hide: 'إخفاء المنشور',
    allReactions: 'كل التفاعلات:',
    likesOf: (count) => `أعجبني: ${count.toLocaleString('ar-EG')} شخص`,
    comments: (count) => `${count.toLocaleString('ar-EG')} تعليقات`,
    commentAs: (name) => `التعليق باسم ${name}`,
    replyAs: (name) => `الرد باسم ${name}`,
    commentBy: (name, when) => `تعليق ${name} قبل ${when}`,
    replyBy: (name, when) => `رد ${name} قبل ${when}`,
    commentMenu: 'إخفاء هذا أو الإبلاغ عنه',
    emoji: 'إدراج رمز تعبيري',
    sponsored: 'ممول',
    learnMore: 'معرفة المزيد',
    public: 'تمت المشاركة مع العامة',
    search: 'بحث في فيسبوك',
    home: 'الصفحة الرئيسية',
    followers: '٢٫١ ألف متابع',
    reactedBy: 'عرض من تفاعل مع هذا',
    wrote: 'التعليقات',
  },
};
