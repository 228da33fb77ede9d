// The files below rules/, built in. Made by `ELENCHUS_RECORD=1 swift test --filter BuiltInRulesTests`.
#include "CRulePack.h"

static const unsigned char file_0[] = {
#embed "../../rules/civics/free-speech-vs-protection-from-harm.yaml"
};
static const unsigned char file_1[] = {
#embed "../../rules/civics/individual-liberty-vs-public-health.yaml"
};
static const unsigned char file_2[] = {
#embed "../../rules/civics/local-autonomy-vs-common-standards.yaml"
};
static const unsigned char file_3[] = {
#embed "../../rules/civics/merit-vs-equality-of-outcome.yaml"
};
static const unsigned char file_4[] = {
#embed "../../rules/civics/privacy-vs-public-safety.yaml"
};
static const unsigned char file_5[] = {
#embed "../../rules/civics/property-rights-vs-redistribution.yaml"
};
static const unsigned char file_6[] = {
#embed "../../rules/civics/punishment-vs-rehabilitation.yaml"
};
static const unsigned char file_7[] = {
#embed "../../rules/civics/tradition-vs-reform.yaml"
};
static const unsigned char file_8[] = {
#embed "../../rules/concepts/accountability.yaml"
};
static const unsigned char file_9[] = {
#embed "../../rules/concepts/arms-exports.yaml"
};
static const unsigned char file_10[] = {
#embed "../../rules/concepts/border-control.yaml"
};
static const unsigned char file_11[] = {
#embed "../../rules/concepts/civil-liberties.yaml"
};
static const unsigned char file_12[] = {
#embed "../../rules/concepts/civilian-welfare.yaml"
};
static const unsigned char file_13[] = {
#embed "../../rules/concepts/common-standards.yaml"
};
static const unsigned char file_14[] = {
#embed "../../rules/concepts/community-rights.yaml"
};
static const unsigned char file_15[] = {
#embed "../../rules/concepts/conditionality.yaml"
};
static const unsigned char file_16[] = {
#embed "../../rules/concepts/council-authority.yaml"
};
static const unsigned char file_17[] = {
#embed "../../rules/concepts/counterterrorism.yaml"
};
static const unsigned char file_18[] = {
#embed "../../rules/concepts/democratization.yaml"
};
static const unsigned char file_19[] = {
#embed "../../rules/concepts/deterrence.yaml"
};
static const unsigned char file_20[] = {
#embed "../../rules/concepts/disarmament.yaml"
};
static const unsigned char file_21[] = {
#embed "../../rules/concepts/environment.yaml"
};
static const unsigned char file_22[] = {
#embed "../../rules/concepts/equality-of-outcome.yaml"
};
static const unsigned char file_23[] = {
#embed "../../rules/concepts/equity.yaml"
};
static const unsigned char file_24[] = {
#embed "../../rules/concepts/extraction.yaml"
};
static const unsigned char file_25[] = {
#embed "../../rules/concepts/free-speech.yaml"
};
static const unsigned char file_26[] = {
#embed "../../rules/concepts/globalization.yaml"
};
static const unsigned char file_27[] = {
#embed "../../rules/concepts/great-power-privilege.yaml"
};
static const unsigned char file_28[] = {
#embed "../../rules/concepts/growth.yaml"
};
static const unsigned char file_29[] = {
#embed "../../rules/concepts/hard-power.yaml"
};
static const unsigned char file_30[] = {
#embed "../../rules/concepts/human-rights.yaml"
};
static const unsigned char file_31[] = {
#embed "../../rules/concepts/human-security.yaml"
};
static const unsigned char file_32[] = {
#embed "../../rules/concepts/humanitarian-neutrality.yaml"
};
static const unsigned char file_33[] = {
#embed "../../rules/concepts/humanitarian-urgency.yaml"
};
static const unsigned char file_34[] = {
#embed "../../rules/concepts/individual-liberty.yaml"
};
static const unsigned char file_35[] = {
#embed "../../rules/concepts/intervention.yaml"
};
static const unsigned char file_36[] = {
#embed "../../rules/concepts/investor-protection.yaml"
};
static const unsigned char file_37[] = {
#embed "../../rules/concepts/justice.yaml"
};
static const unsigned char file_38[] = {
#embed "../../rules/concepts/local-autonomy.yaml"
};
static const unsigned char file_39[] = {
#embed "../../rules/concepts/merit.yaml"
};
static const unsigned char file_40[] = {
#embed "../../rules/concepts/military-involvement.yaml"
};
static const unsigned char file_41[] = {
#embed "../../rules/concepts/military-spending.yaml"
};
static const unsigned char file_42[] = {
#embed "../../rules/concepts/multilateralism.yaml"
};
static const unsigned char file_43[] = {
#embed "../../rules/concepts/national-security.yaml"
};
static const unsigned char file_44[] = {
#embed "../../rules/concepts/ownership.yaml"
};
static const unsigned char file_45[] = {
#embed "../../rules/concepts/peace.yaml"
};
static const unsigned char file_46[] = {
#embed "../../rules/concepts/prevention.yaml"
};
static const unsigned char file_47[] = {
#embed "../../rules/concepts/privacy.yaml"
};
static const unsigned char file_48[] = {
#embed "../../rules/concepts/property-rights.yaml"
};
static const unsigned char file_49[] = {
#embed "../../rules/concepts/protection-from-harm.yaml"
};
static const unsigned char file_50[] = {
#embed "../../rules/concepts/public-health.yaml"
};
static const unsigned char file_51[] = {
#embed "../../rules/concepts/public-regulation.yaml"
};
static const unsigned char file_52[] = {
#embed "../../rules/concepts/public-safety.yaml"
};
static const unsigned char file_53[] = {
#embed "../../rules/concepts/punishment.yaml"
};
static const unsigned char file_54[] = {
#embed "../../rules/concepts/reaction.yaml"
};
static const unsigned char file_55[] = {
#embed "../../rules/concepts/redistribution.yaml"
};
static const unsigned char file_56[] = {
#embed "../../rules/concepts/reform.yaml"
};
static const unsigned char file_57[] = {
#embed "../../rules/concepts/refugee-protection.yaml"
};
static const unsigned char file_58[] = {
#embed "../../rules/concepts/rehabilitation.yaml"
};
static const unsigned char file_59[] = {
#embed "../../rules/concepts/sanctions.yaml"
};
static const unsigned char file_60[] = {
#embed "../../rules/concepts/secrecy.yaml"
};
static const unsigned char file_61[] = {
#embed "../../rules/concepts/self-determination.yaml"
};
static const unsigned char file_62[] = {
#embed "../../rules/concepts/social-spending.yaml"
};
static const unsigned char file_63[] = {
#embed "../../rules/concepts/soft-power.yaml"
};
static const unsigned char file_64[] = {
#embed "../../rules/concepts/sovereign-equality.yaml"
};
static const unsigned char file_65[] = {
#embed "../../rules/concepts/sovereignty.yaml"
};
static const unsigned char file_66[] = {
#embed "../../rules/concepts/stability.yaml"
};
static const unsigned char file_67[] = {
#embed "../../rules/concepts/trade-promotion.yaml"
};
static const unsigned char file_68[] = {
#embed "../../rules/concepts/tradition.yaml"
};
static const unsigned char file_69[] = {
#embed "../../rules/concepts/unilateralism.yaml"
};
static const unsigned char file_70[] = {
#embed "../../rules/concepts/universal-rights.yaml"
};
static const unsigned char file_71[] = {
#embed "../../rules/cues/absence.yaml"
};
static const unsigned char file_72[] = {
#embed "../../rules/cues/accord.yaml"
};
static const unsigned char file_73[] = {
#embed "../../rules/cues/answer.yaml"
};
static const unsigned char file_74[] = {
#embed "../../rules/cues/approval-demand.yaml"
};
static const unsigned char file_75[] = {
#embed "../../rules/cues/approval.yaml"
};
static const unsigned char file_76[] = {
#embed "../../rules/cues/attribution.yaml"
};
static const unsigned char file_77[] = {
#embed "../../rules/cues/benefit-keeping.yaml"
};
static const unsigned char file_78[] = {
#embed "../../rules/cues/benefit.yaml"
};
static const unsigned char file_79[] = {
#embed "../../rules/cues/cause-outcome.yaml"
};
static const unsigned char file_80[] = {
#embed "../../rules/cues/cause.yaml"
};
static const unsigned char file_81[] = {
#embed "../../rules/cues/concession.yaml"
};
static const unsigned char file_82[] = {
#embed "../../rules/cues/condition.yaml"
};
static const unsigned char file_83[] = {
#embed "../../rules/cues/conflict-opposition.yaml"
};
static const unsigned char file_84[] = {
#embed "../../rules/cues/conflict-while.yaml"
};
static const unsigned char file_85[] = {
#embed "../../rules/cues/conflict.yaml"
};
static const unsigned char file_86[] = {
#embed "../../rules/cues/contrast.yaml"
};
static const unsigned char file_87[] = {
#embed "../../rules/cues/disapproval-demand.yaml"
};
static const unsigned char file_88[] = {
#embed "../../rules/cues/disapproval.yaml"
};
static const unsigned char file_89[] = {
#embed "../../rules/cues/encroachment.yaml"
};
static const unsigned char file_90[] = {
#embed "../../rules/cues/endorsement.yaml"
};
static const unsigned char file_91[] = {
#embed "../../rules/cues/harm-pressure.yaml"
};
static const unsigned char file_92[] = {
#embed "../../rules/cues/harm.yaml"
};
static const unsigned char file_93[] = {
#embed "../../rules/cues/harmony-only.yaml"
};
static const unsigned char file_94[] = {
#embed "../../rules/cues/harmony.yaml"
};
static const unsigned char file_95[] = {
#embed "../../rules/cues/hypothesis.yaml"
};
static const unsigned char file_96[] = {
#embed "../../rules/cues/intention.yaml"
};
static const unsigned char file_97[] = {
#embed "../../rules/cues/negation.yaml"
};
static const unsigned char file_98[] = {
#embed "../../rules/cues/obligation.yaml"
};
static const unsigned char file_99[] = {
#embed "../../rules/cues/permission.yaml"
};
static const unsigned char file_100[] = {
#embed "../../rules/cues/possibility.yaml"
};
static const unsigned char file_101[] = {
#embed "../../rules/cues/precedence.yaml"
};
static const unsigned char file_102[] = {
#embed "../../rules/cues/pretext.yaml"
};
static const unsigned char file_103[] = {
#embed "../../rules/cues/priority-comparison.yaml"
};
static const unsigned char file_104[] = {
#embed "../../rules/cues/priority.yaml"
};
static const unsigned char file_105[] = {
#embed "../../rules/cues/prohibition.yaml"
};
static const unsigned char file_106[] = {
#embed "../../rules/cues/proviso-compliance.yaml"
};
static const unsigned char file_107[] = {
#embed "../../rules/cues/proviso.yaml"
};
static const unsigned char file_108[] = {
#embed "../../rules/cues/recommendation.yaml"
};
static const unsigned char file_109[] = {
#embed "../../rules/cues/refusal.yaml"
};
static const unsigned char file_110[] = {
#embed "../../rules/cues/rejection.yaml"
};
static const unsigned char file_111[] = {
#embed "../../rules/cues/remedy.yaml"
};
static const unsigned char file_112[] = {
#embed "../../rules/cues/rivalry.yaml"
};
static const unsigned char file_113[] = {
#embed "../../rules/cues/spreading.yaml"
};
static const unsigned char file_114[] = {
#embed "../../rules/cues/undertaking.yaml"
};
static const unsigned char file_115[] = {
#embed "../../rules/logic/antonym.yaml"
};
static const unsigned char file_116[] = {
#embed "../../rules/logic/exclusive.yaml"
};
static const unsigned char file_117[] = {
#embed "../../rules/logic/modality.yaml"
};
static const unsigned char file_118[] = {
#embed "../../rules/logic/negation.yaml"
};
static const unsigned char file_119[] = {
#embed "../../rules/logic/quantifier.yaml"
};
static const unsigned char file_120[] = {
#embed "../../rules/logic/quantity.yaml"
};
static const unsigned char file_121[] = {
#embed "../../rules/logic/reversal.yaml"
};
static const unsigned char file_122[] = {
#embed "../../rules/statecraft/arms-exports-vs-human-rights.yaml"
};
static const unsigned char file_123[] = {
#embed "../../rules/statecraft/border-control-vs-refugee-protection.yaml"
};
static const unsigned char file_124[] = {
#embed "../../rules/statecraft/conditionality-vs-ownership.yaml"
};
static const unsigned char file_125[] = {
#embed "../../rules/statecraft/council-authority-vs-humanitarian-urgency.yaml"
};
static const unsigned char file_126[] = {
#embed "../../rules/statecraft/counterterrorism-vs-civil-liberties.yaml"
};
static const unsigned char file_127[] = {
#embed "../../rules/statecraft/deterrence-vs-disarmament.yaml"
};
static const unsigned char file_128[] = {
#embed "../../rules/statecraft/extraction-vs-community-rights.yaml"
};
static const unsigned char file_129[] = {
#embed "../../rules/statecraft/globalization-vs-equity.yaml"
};
static const unsigned char file_130[] = {
#embed "../../rules/statecraft/great-power-privilege-vs-sovereign-equality.yaml"
};
static const unsigned char file_131[] = {
#embed "../../rules/statecraft/growth-vs-environment.yaml"
};
static const unsigned char file_132[] = {
#embed "../../rules/statecraft/hard-power-vs-soft-power.yaml"
};
static const unsigned char file_133[] = {
#embed "../../rules/statecraft/intervention-vs-sovereignty.yaml"
};
static const unsigned char file_134[] = {
#embed "../../rules/statecraft/investor-protection-vs-public-regulation.yaml"
};
static const unsigned char file_135[] = {
#embed "../../rules/statecraft/military-involvement-vs-humanitarian-neutrality.yaml"
};
static const unsigned char file_136[] = {
#embed "../../rules/statecraft/military-spending-vs-social-spending.yaml"
};
static const unsigned char file_137[] = {
#embed "../../rules/statecraft/national-security-vs-human-security.yaml"
};
static const unsigned char file_138[] = {
#embed "../../rules/statecraft/peace-vs-justice.yaml"
};
static const unsigned char file_139[] = {
#embed "../../rules/statecraft/reaction-vs-prevention.yaml"
};
static const unsigned char file_140[] = {
#embed "../../rules/statecraft/sanctions-vs-civilian-welfare.yaml"
};
static const unsigned char file_141[] = {
#embed "../../rules/statecraft/secrecy-vs-accountability.yaml"
};
static const unsigned char file_142[] = {
#embed "../../rules/statecraft/stability-vs-democratization.yaml"
};
static const unsigned char file_143[] = {
#embed "../../rules/statecraft/trade-promotion-vs-human-security.yaml"
};
static const unsigned char file_144[] = {
#embed "../../rules/statecraft/unilateralism-vs-multilateralism.yaml"
};
static const unsigned char file_145[] = {
#embed "../../rules/statecraft/universal-rights-vs-self-determination.yaml"
};
static const unsigned char file_146[] = {
#embed "../../rules/words/arms.yaml"
};
static const unsigned char file_147[] = {
#embed "../../rules/words/atrocity.yaml"
};
static const unsigned char file_148[] = {
#embed "../../rules/words/contagion.yaml"
};
static const unsigned char file_149[] = {
#embed "../../rules/words/expanding.yaml"
};
static const unsigned char file_150[] = {
#embed "../../rules/words/fortunes.yaml"
};
static const unsigned char file_151[] = {
#embed "../../rules/words/fugitives.yaml"
};
static const unsigned char file_152[] = {
#embed "../../rules/words/hateful.yaml"
};
static const unsigned char file_153[] = {
#embed "../../rules/words/military.yaml"
};
static const unsigned char file_154[] = {
#embed "../../rules/words/offenders.yaml"
};
static const unsigned char file_155[] = {
#embed "../../rules/words/people.yaml"
};
static const unsigned char file_156[] = {
#embed "../../rules/words/poor.yaml"
};
static const unsigned char file_157[] = {
#embed "../../rules/words/protecting.yaml"
};
static const unsigned char file_158[] = {
#embed "../../rules/words/resources.yaml"
};
static const unsigned char file_159[] = {
#embed "../../rules/words/sheltered.yaml"
};
static const unsigned char file_160[] = {
#embed "../../rules/words/social.yaml"
};
static const unsigned char file_161[] = {
#embed "../../rules/words/spending.yaml"
};
static const unsigned char file_162[] = {
#embed "../../rules/words/utterance.yaml"
};
static const unsigned char file_163[] = {
#embed "../../rules/words/weaponry.yaml"
};
static const unsigned char file_164[] = {
#embed "../../rules/words/wrongdoing.yaml"
};

static const struct elenchus_rule_file files[] = {
    {"civics/free-speech-vs-protection-from-harm.yaml", file_0, sizeof file_0},
    {"civics/individual-liberty-vs-public-health.yaml", file_1, sizeof file_1},
    {"civics/local-autonomy-vs-common-standards.yaml", file_2, sizeof file_2},
    {"civics/merit-vs-equality-of-outcome.yaml", file_3, sizeof file_3},
    {"civics/privacy-vs-public-safety.yaml", file_4, sizeof file_4},
    {"civics/property-rights-vs-redistribution.yaml", file_5, sizeof file_5},
    {"civics/punishment-vs-rehabilitation.yaml", file_6, sizeof file_6},
    {"civics/tradition-vs-reform.yaml", file_7, sizeof file_7},
    {"concepts/accountability.yaml", file_8, sizeof file_8},
    {"concepts/arms-exports.yaml", file_9, sizeof file_9},
    {"concepts/border-control.yaml", file_10, sizeof file_10},
    {"concepts/civil-liberties.yaml", file_11, sizeof file_11},
    {"concepts/civilian-welfare.yaml", file_12, sizeof file_12},
    {"concepts/common-standards.yaml", file_13, sizeof file_13},
    {"concepts/community-rights.yaml", file_14, sizeof file_14},
    {"concepts/conditionality.yaml", file_15, sizeof file_15},
    {"concepts/council-authority.yaml", file_16, sizeof file_16},
    {"concepts/counterterrorism.yaml", file_17, sizeof file_17},
    {"concepts/democratization.yaml", file_18, sizeof file_18},
    {"concepts/deterrence.yaml", file_19, sizeof file_19},
    {"concepts/disarmament.yaml", file_20, sizeof file_20},
    {"concepts/environment.yaml", file_21, sizeof file_21},
    {"concepts/equality-of-outcome.yaml", file_22, sizeof file_22},
    {"concepts/equity.yaml", file_23, sizeof file_23},
    {"concepts/extraction.yaml", file_24, sizeof file_24},
    {"concepts/free-speech.yaml", file_25, sizeof file_25},
    {"concepts/globalization.yaml", file_26, sizeof file_26},
    {"concepts/great-power-privilege.yaml", file_27, sizeof file_27},
    {"concepts/growth.yaml", file_28, sizeof file_28},
    {"concepts/hard-power.yaml", file_29, sizeof file_29},
    {"concepts/human-rights.yaml", file_30, sizeof file_30},
    {"concepts/human-security.yaml", file_31, sizeof file_31},
    {"concepts/humanitarian-neutrality.yaml", file_32, sizeof file_32},
    {"concepts/humanitarian-urgency.yaml", file_33, sizeof file_33},
    {"concepts/individual-liberty.yaml", file_34, sizeof file_34},
    {"concepts/intervention.yaml", file_35, sizeof file_35},
    {"concepts/investor-protection.yaml", file_36, sizeof file_36},
    {"concepts/justice.yaml", file_37, sizeof file_37},
    {"concepts/local-autonomy.yaml", file_38, sizeof file_38},
    {"concepts/merit.yaml", file_39, sizeof file_39},
    {"concepts/military-involvement.yaml", file_40, sizeof file_40},
    {"concepts/military-spending.yaml", file_41, sizeof file_41},
    {"concepts/multilateralism.yaml", file_42, sizeof file_42},
    {"concepts/national-security.yaml", file_43, sizeof file_43},
    {"concepts/ownership.yaml", file_44, sizeof file_44},
    {"concepts/peace.yaml", file_45, sizeof file_45},
    {"concepts/prevention.yaml", file_46, sizeof file_46},
    {"concepts/privacy.yaml", file_47, sizeof file_47},
    {"concepts/property-rights.yaml", file_48, sizeof file_48},
    {"concepts/protection-from-harm.yaml", file_49, sizeof file_49},
    {"concepts/public-health.yaml", file_50, sizeof file_50},
    {"concepts/public-regulation.yaml", file_51, sizeof file_51},
    {"concepts/public-safety.yaml", file_52, sizeof file_52},
    {"concepts/punishment.yaml", file_53, sizeof file_53},
    {"concepts/reaction.yaml", file_54, sizeof file_54},
    {"concepts/redistribution.yaml", file_55, sizeof file_55},
    {"concepts/reform.yaml", file_56, sizeof file_56},
    {"concepts/refugee-protection.yaml", file_57, sizeof file_57},
    {"concepts/rehabilitation.yaml", file_58, sizeof file_58},
    {"concepts/sanctions.yaml", file_59, sizeof file_59},
    {"concepts/secrecy.yaml", file_60, sizeof file_60},
    {"concepts/self-determination.yaml", file_61, sizeof file_61},
    {"concepts/social-spending.yaml", file_62, sizeof file_62},
    {"concepts/soft-power.yaml", file_63, sizeof file_63},
    {"concepts/sovereign-equality.yaml", file_64, sizeof file_64},
    {"concepts/sovereignty.yaml", file_65, sizeof file_65},
    {"concepts/stability.yaml", file_66, sizeof file_66},
    {"concepts/trade-promotion.yaml", file_67, sizeof file_67},
    {"concepts/tradition.yaml", file_68, sizeof file_68},
    {"concepts/unilateralism.yaml", file_69, sizeof file_69},
    {"concepts/universal-rights.yaml", file_70, sizeof file_70},
    {"cues/absence.yaml", file_71, sizeof file_71},
    {"cues/accord.yaml", file_72, sizeof file_72},
    {"cues/answer.yaml", file_73, sizeof file_73},
    {"cues/approval-demand.yaml", file_74, sizeof file_74},
    {"cues/approval.yaml", file_75, sizeof file_75},
    {"cues/attribution.yaml", file_76, sizeof file_76},
    {"cues/benefit-keeping.yaml", file_77, sizeof file_77},
    {"cues/benefit.yaml", file_78, sizeof file_78},
    {"cues/cause-outcome.yaml", file_79, sizeof file_79},
    {"cues/cause.yaml", file_80, sizeof file_80},
    {"cues/concession.yaml", file_81, sizeof file_81},
    {"cues/condition.yaml", file_82, sizeof file_82},
    {"cues/conflict-opposition.yaml", file_83, sizeof file_83},
    {"cues/conflict-while.yaml", file_84, sizeof file_84},
    {"cues/conflict.yaml", file_85, sizeof file_85},
    {"cues/contrast.yaml", file_86, sizeof file_86},
    {"cues/disapproval-demand.yaml", file_87, sizeof file_87},
    {"cues/disapproval.yaml", file_88, sizeof file_88},
    {"cues/encroachment.yaml", file_89, sizeof file_89},
    {"cues/endorsement.yaml", file_90, sizeof file_90},
    {"cues/harm-pressure.yaml", file_91, sizeof file_91},
    {"cues/harm.yaml", file_92, sizeof file_92},
    {"cues/harmony-only.yaml", file_93, sizeof file_93},
    {"cues/harmony.yaml", file_94, sizeof file_94},
    {"cues/hypothesis.yaml", file_95, sizeof file_95},
    {"cues/intention.yaml", file_96, sizeof file_96},
    {"cues/negation.yaml", file_97, sizeof file_97},
    {"cues/obligation.yaml", file_98, sizeof file_98},
    {"cues/permission.yaml", file_99, sizeof file_99},
    {"cues/possibility.yaml", file_100, sizeof file_100},
    {"cues/precedence.yaml", file_101, sizeof file_101},
    {"cues/pretext.yaml", file_102, sizeof file_102},
    {"cues/priority-comparison.yaml", file_103, sizeof file_103},
    {"cues/priority.yaml", file_104, sizeof file_104},
    {"cues/prohibition.yaml", file_105, sizeof file_105},
    {"cues/proviso-compliance.yaml", file_106, sizeof file_106},
    {"cues/proviso.yaml", file_107, sizeof file_107},
    {"cues/recommendation.yaml", file_108, sizeof file_108},
    {"cues/refusal.yaml", file_109, sizeof file_109},
    {"cues/rejection.yaml", file_110, sizeof file_110},
    {"cues/remedy.yaml", file_111, sizeof file_111},
    {"cues/rivalry.yaml", file_112, sizeof file_112},
    {"cues/spreading.yaml", file_113, sizeof file_113},
    {"cues/undertaking.yaml", file_114, sizeof file_114},
    {"logic/antonym.yaml", file_115, sizeof file_115},
    {"logic/exclusive.yaml", file_116, sizeof file_116},
    {"logic/modality.yaml", file_117, sizeof file_117},
    {"logic/negation.yaml", file_118, sizeof file_118},
    {"logic/quantifier.yaml", file_119, sizeof file_119},
    {"logic/quantity.yaml", file_120, sizeof file_120},
    {"logic/reversal.yaml", file_121, sizeof file_121},
    {"statecraft/arms-exports-vs-human-rights.yaml", file_122, sizeof file_122},
    {"statecraft/border-control-vs-refugee-protection.yaml", file_123, sizeof file_123},
    {"statecraft/conditionality-vs-ownership.yaml", file_124, sizeof file_124},
    {"statecraft/council-authority-vs-humanitarian-urgency.yaml", file_125, sizeof file_125},
    {"statecraft/counterterrorism-vs-civil-liberties.yaml", file_126, sizeof file_126},
    {"statecraft/deterrence-vs-disarmament.yaml", file_127, sizeof file_127},
    {"statecraft/extraction-vs-community-rights.yaml", file_128, sizeof file_128},
    {"statecraft/globalization-vs-equity.yaml", file_129, sizeof file_129},
    {"statecraft/great-power-privilege-vs-sovereign-equality.yaml", file_130, sizeof file_130},
    {"statecraft/growth-vs-environment.yaml", file_131, sizeof file_131},
    {"statecraft/hard-power-vs-soft-power.yaml", file_132, sizeof file_132},
    {"statecraft/intervention-vs-sovereignty.yaml", file_133, sizeof file_133},
    {"statecraft/investor-protection-vs-public-regulation.yaml", file_134, sizeof file_134},
    {"statecraft/military-involvement-vs-humanitarian-neutrality.yaml", file_135, sizeof file_135},
    {"statecraft/military-spending-vs-social-spending.yaml", file_136, sizeof file_136},
    {"statecraft/national-security-vs-human-security.yaml", file_137, sizeof file_137},
    {"statecraft/peace-vs-justice.yaml", file_138, sizeof file_138},
    {"statecraft/reaction-vs-prevention.yaml", file_139, sizeof file_139},
    {"statecraft/sanctions-vs-civilian-welfare.yaml", file_140, sizeof file_140},
    {"statecraft/secrecy-vs-accountability.yaml", file_141, sizeof file_141},
    {"statecraft/stability-vs-democratization.yaml", file_142, sizeof file_142},
    {"statecraft/trade-promotion-vs-human-security.yaml", file_143, sizeof file_143},
    {"statecraft/unilateralism-vs-multilateralism.yaml", file_144, sizeof file_144},
    {"statecraft/universal-rights-vs-self-determination.yaml", file_145, sizeof file_145},
    {"words/arms.yaml", file_146, sizeof file_146},
    {"words/atrocity.yaml", file_147, sizeof file_147},
    {"words/contagion.yaml", file_148, sizeof file_148},
    {"words/expanding.yaml", file_149, sizeof file_149},
    {"words/fortunes.yaml", file_150, sizeof file_150},
    {"words/fugitives.yaml", file_151, sizeof file_151},
    {"words/hateful.yaml", file_152, sizeof file_152},
    {"words/military.yaml", file_153, sizeof file_153},
    {"words/offenders.yaml", file_154, sizeof file_154},
    {"words/people.yaml", file_155, sizeof file_155},
    {"words/poor.yaml", file_156, sizeof file_156},
    {"words/protecting.yaml", file_157, sizeof file_157},
    {"words/resources.yaml", file_158, sizeof file_158},
    {"words/sheltered.yaml", file_159, sizeof file_159},
    {"words/social.yaml", file_160, sizeof file_160},
    {"words/spending.yaml", file_161, sizeof file_161},
    {"words/utterance.yaml", file_162, sizeof file_162},
    {"words/weaponry.yaml", file_163, sizeof file_163},
    {"words/wrongdoing.yaml", file_164, sizeof file_164},
    {"", (const unsigned char *)"", 0},
};

size_t elenchus_rule_file_count(void) { return sizeof files / sizeof files[0] - 1; }

struct elenchus_rule_file elenchus_rule_file_at(size_t index) { return files[index]; }
