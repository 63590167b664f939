import { printAsked } from './evaluate/asked';
import { printHeard } from './evaluate/heard';
import { printKinds } from './evaluate/kinds';
import { printSubjects } from './evaluate/subjects';
import { printSuggestions } from './evaluate/suggestions';
import { printVerdicts } from './evaluate/verdicts';

/**
 * Figures of what Earshot judges and proposes, with counts. The texts of the project's own corpus are always measured; the development data
 * beside the project only where they are. Rules are written with the even halves in sight; the odd halves are for reporting.
 */
printVerdicts();
printSubjects();
printAsked();
await printSuggestions();
printKinds();
printHeard();
