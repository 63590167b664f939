import { birthAndRecovery } from './birth-and-recovery';
import { clinicAppointments } from './clinic-appointments';
import { conditionCharities } from './condition-charities';
import { healthPractices } from './health-practices';
import { longTermConditions } from './long-term-conditions';
import { peerSupport } from './peer-support';
import { publicHealth } from './public-health';
import { slimmingAndCare } from './slimming-and-care';
import { socialCare } from './social-care';
import { specialistClinics } from './specialist-clinics';
import { supportGroups } from './support-groups';
import { teethEyesEars } from './teeth-eyes-ears';
import { therapies } from './therapies';
import { wellbeing } from './wellbeing';
import type { Subject } from '../../subject';

/** Clinics, therapies, hospitals and social care, and groups for people who live with a condition. */
export const health: readonly Subject[] = [
  ...birthAndRecovery,
  ...clinicAppointments,
  ...conditionCharities,
  ...healthPractices,
  ...longTermConditions,
  ...peerSupport,
  ...publicHealth,
  ...slimmingAndCare,
  ...socialCare,
  ...specialistClinics,
  ...supportGroups,
  ...teethEyesEars,
  ...therapies,
  ...wellbeing,
];
