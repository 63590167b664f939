/** A sum of money. */
export const money = /[$£€₹]\d/;

/** What something costs, or that it costs nothing. */
export const price = /[$£€₹]\d|\bRs\.? ?\d|\d ?%|\b(?:free|no charge|half price)\b/i;

/** The hour, the day or the month of something; "may", "march" and "sun" are words too, where no capital tells. */
export const when =
  /\d ?[AaPp]\.?[Mm]\b|\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days?\b|\b(?:[Ww]eds|[Tt]hurs|[Tt]ues|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\b(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b|\d ?(?:jan|feb|march|may|aug|sep|oct|nov|dec)\b|\b(?:[Tt]oday|[Tt]onight|[Tt]omorrow|closing|deadline)\b/;
