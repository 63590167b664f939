import type { Language } from '../practice';

/** The words of the interface; nothing may be found by them. */
export interface Labels {
  home: string;
  network: string;
  jobs: string;
  messaging: string;
  notifications: string;
  me: string;
  search: string;
  startPost: string;
  video: string;
  photo: string;
  article: string;
  feedPost: string;
  menuOf: (name: string) => string;
  hide: (name: string) => string;
  viewProfile: (name: string) => string;
  follow: string;
  promoted: string;
  course: string;
  moreOptions: string;
  repostedThis: string;
  more: string;
  image: string;
  reactions: (count: number) => string;
  comments: (count: number) => string;
  reaction: string;
  reactionsMenu: string;
  like: string;
  comment: string;
  repost: string;
  send: string;
  reply: string;
  commentEditor: string;
  addComment: string;
  commentMenu: (name: string) => string;
  emoji: string;
  shareEditor: string;
  talkAbout: string;
  toAnyone: string;
  post: string;
  schedule: string;
  scheduleTool: string;
  dismiss: string;
  activity: string;
  seeMore: string;
  ago: (shown: string) => string;
}

export const labels: Record<Language, Labels> = {
  en: {
    home: 'Home',
    network: 'My Network',
    jobs: 'Jobs',
    messaging: 'Messaging',
    notifications: 'Notifications',
    me: 'Me',
    search: 'Search',
    startPost: 'Start a post',
    video: 'Video',
    photo: 'Photo',
    article: 'Write article',
    feedPost: 'Feed post',
    menuOf: (name) => `Open control menu for post by ${name}`,
    hide: (name) => `Hide post by ${name}`,
    viewProfile: (name) => `View ${name}’s profile`,
    follow: 'Follow',
    promoted: 'Promoted',
    course: 'Popular course',
    moreOptions: 'View more options',
    repostedThis: 'reposted this',
    more: 'more',
    image: 'View image',
    reactions: (count) => `${count} reactions`,
    comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
    reaction: 'Reaction button state: no reaction',
    reactionsMenu: 'Open reactions menu',
    like: 'Like',
    comment: 'Comment',
    repost: 'Repost',
    send: 'Send',
    reply: 'Reply',
    commentEditor: 'Text editor for creating comment',
    addComment: 'Add a comment…',
    commentMenu: (name) => `View more options for ${name}’s comment.`,
    emoji: 'Open Emoji Keyboard',
    shareEditor: 'Text editor for creating content',
    talkAbout: 'What do you want to talk about?',
    toAnyone: 'Post to Anyone',
    post: 'Post',
    schedule: 'Schedule',
    scheduleTool: 'Schedule post',
    dismiss: 'Dismiss',
    activity: 'All activity',
    seeMore: '…see more',
    ago: (shown) => `${shown} ago`,
  },
  fr: {
    home: 'Accueil',
    network: 'Réseau',
    jobs: 'Emplois',
    messaging: 'Messagerie',
    notifications: 'Notifications',
    me: 'Vous',
    search: 'Recherche',
    startPost: 'Commencer un post',
    video: 'Vidéo',
    photo: 'Photo',
    article: 'Rédiger un article',
    feedPost: 'Post du fil',
    menuOf: (name) => `Ouvrir le menu de commandes pour le post de ${name}`,
    hide: (name) => `Masquer le post de ${name}`,
    viewProfile: (name) => `Voir le profil de ${name}`,
    follow: 'Suivre',
    promoted: 'Promu(e)',
    course: 'Cours populaire',
    moreOptions: 'Voir plus d’options',
    repostedThis: 'a republié ceci',
    more: 'plus',
    image: 'Voir l’image',
    reactions: (count) => `${count} réactions`,
    comments: (count) => (count === 1 ? '1 commentaire' : `${count} commentaires`),
    reaction: 'État du bouton Réaction : aucune réaction',
    reactionsMenu: 'Ouvrir le menu des réactions',
    like: 'J’aime',
    comment: 'Commenter',
    repost: 'Republier',
    send: 'Envoyer',
    reply: 'Répondre',
    commentEditor: 'Éditeur de texte pour la création de commentaires',
    addComment: 'Ajouter un commentaire…',
    commentMenu: (name) => `Voir plus d’options pour le commentaire de ${name}.`,
    emoji: 'Ouvrir le clavier Emoji',
    shareEditor: 'Éditeur de texte pour la création de contenu',
    talkAbout: 'De quoi souhaitez-vous discuter ?',
    toAnyone: 'Publier pour tout le monde',
    post: 'Publier',
    schedule: 'Programmer',
    scheduleTool: 'Programmer le post',
    dismiss: 'Ignorer',
    activity: 'Toute l’activité',
    seeMore: '…voir plus',
    ago: (shown) => `il y a ${shown}`,
  },
  ar: {
    home: 'الصفحة الرئيسية',
    network: 'شبكتي',
    jobs: 'الوظائف',
    messaging: 'المراسلة',
    notifications: 'الإشعارات',
    me: 'أنا',
    search: 'بحث',
    startPost: 'ابدأ منشورًا',
    video: 'فيديو',
    photo: 'صورة',
    article: 'كتابة مقال',
    feedPost: 'منشور في الموجز',
    menuOf: (name) => `فتح قائمة التحكم لمنشور ${name}`,
    hide: (name) => `إخفاء منشور ${name}`,
    viewProfile: (name) => `عرض ملف ${name}`,
    follow: 'متابعة',
    promoted: 'الترويج',
    course: 'دورة شائعة',
    moreOptions: 'عرض المزيد من الخيارات',
    repostedThis: 'أعاد نشر هذا',
    more: 'المزيد',
    image: 'عرض الصورة',
    reactions: (count) => `${count} تفاعلات`,
    comments: (count) => `${count} تعليقات`,
    reaction: 'حالة زر التفاعل: لا يوجد تفاعل',
    reactionsMenu: 'فتح قائمة التفاعلات',
    like: 'أعجبني',
    comment: 'تعليق',
    repost: 'إعادة نشر',
    send: 'إرسال',
    reply: 'رد',
    commentEditor: 'محرر النصوص لإنشاء تعليق',
    addComment: 'إضافة تعليق…',
    commentMenu: (name) => `عرض المزيد من الخيارات لتعليق ${name}.`,
    emoji: 'فتح لوحة الرموز',
    shareEditor: 'محرر النصوص لإنشاء محتوى',
    talkAbout: 'عمّ تود التحدث؟',
    toAnyone: 'نشر للجميع',
    post: 'نشر',
    schedule: 'جدولة',
    scheduleTool: 'جدولة المنشور',
    dismiss: 'تجاهل',
    activity: 'كل النشاط',
    seeMore: '…عرض المزيد',
    ago: (shown) => `قبل ${shown}`,
  },
};
