// The files below rules/, built in. Made by `ELENCHUS_RECORD=1 swift test --filter BuiltInRulesTests`.
#include "CRulePack.h"

static const unsigned char file_0[] = {
#embed "../../rules/concepts/community-rights.yaml"
};
static const unsigned char file_1[] = {
#embed "../../rules/concepts/council-authority.yaml"
};
static const unsigned char file_2[] = {
#embed "../../rules/concepts/equity.yaml"
};
static const unsigned char file_3[] = {
#embed "../../rules/concepts/extraction.yaml"
};
static const unsigned char file_4[] = {
#embed "../../rules/concepts/globalization.yaml"
};
static const unsigned char file_5[] = {
#embed "../../rules/concepts/hard-power.yaml"
};
static const unsigned char file_6[] = {
#embed "../../rules/concepts/human-security.yaml"
};
static const unsigned char file_7[] = {
#embed "../../rules/concepts/humanitarian-urgency.yaml"
};
static const unsigned char file_8[] = {
#embed "../../rules/concepts/intervention.yaml"
};
static const unsigned char file_9[] = {
#embed "../../rules/concepts/military-spending.yaml"
};
static const unsigned char file_10[] = {
#embed "../../rules/concepts/national-security.yaml"
};
static const unsigned char file_11[] = {
#embed "../../rules/concepts/social-spending.yaml"
};
static const unsigned char file_12[] = {
#embed "../../rules/concepts/soft-power.yaml"
};
static const unsigned char file_13[] = {
#embed "../../rules/concepts/sovereignty.yaml"
};
static const unsigned char file_14[] = {
#embed "../../rules/concepts/trade-promotion.yaml"
};
static const unsigned char file_15[] = {
#embed "../../rules/cues/absence.yaml"
};
static const unsigned char file_16[] = {
#embed "../../rules/cues/approval.yaml"
};
static const unsigned char file_17[] = {
#embed "../../rules/cues/attribution.yaml"
};
static const unsigned char file_18[] = {
#embed "../../rules/cues/benefit.yaml"
};
static const unsigned char file_19[] = {
#embed "../../rules/cues/cause.yaml"
};
static const unsigned char file_20[] = {
#embed "../../rules/cues/concession.yaml"
};
static const unsigned char file_21[] = {
#embed "../../rules/cues/condition.yaml"
};
static const unsigned char file_22[] = {
#embed "../../rules/cues/conflict.yaml"
};
static const unsigned char file_23[] = {
#embed "../../rules/cues/contrast.yaml"
};
static const unsigned char file_24[] = {
#embed "../../rules/cues/disapproval.yaml"
};
static const unsigned char file_25[] = {
#embed "../../rules/cues/endorsement.yaml"
};
static const unsigned char file_26[] = {
#embed "../../rules/cues/harm.yaml"
};
static const unsigned char file_27[] = {
#embed "../../rules/cues/harmony.yaml"
};
static const unsigned char file_28[] = {
#embed "../../rules/cues/hypothesis.yaml"
};
static const unsigned char file_29[] = {
#embed "../../rules/cues/intention.yaml"
};
static const unsigned char file_30[] = {
#embed "../../rules/cues/negation.yaml"
};
static const unsigned char file_31[] = {
#embed "../../rules/cues/obligation.yaml"
};
static const unsigned char file_32[] = {
#embed "../../rules/cues/permission.yaml"
};
static const unsigned char file_33[] = {
#embed "../../rules/cues/possibility.yaml"
};
static const unsigned char file_34[] = {
#embed "../../rules/cues/priority.yaml"
};
static const unsigned char file_35[] = {
#embed "../../rules/cues/prohibition.yaml"
};
static const unsigned char file_36[] = {
#embed "../../rules/cues/proviso.yaml"
};
static const unsigned char file_37[] = {
#embed "../../rules/cues/recommendation.yaml"
};
static const unsigned char file_38[] = {
#embed "../../rules/cues/rejection.yaml"
};
static const unsigned char file_39[] = {
#embed "../../rules/cues/remedy.yaml"
};
static const unsigned char file_40[] = {
#embed "../../rules/statecraft/council-authority-vs-humanitarian-urgency.yaml"
};
static const unsigned char file_41[] = {
#embed "../../rules/statecraft/extraction-vs-community-rights.yaml"
};
static const unsigned char file_42[] = {
#embed "../../rules/statecraft/globalization-vs-equity.yaml"
};
static const unsigned char file_43[] = {
#embed "../../rules/statecraft/hard-power-vs-soft-power.yaml"
};
static const unsigned char file_44[] = {
#embed "../../rules/statecraft/intervention-vs-sovereignty.yaml"
};
static const unsigned char file_45[] = {
#embed "../../rules/statecraft/military-spending-vs-social-spending.yaml"
};
static const unsigned char file_46[] = {
#embed "../../rules/statecraft/national-security-vs-human-security.yaml"
};
static const unsigned char file_47[] = {
#embed "../../rules/statecraft/trade-promotion-vs-human-security.yaml"
};
static const unsigned char file_48[] = {
#embed "../../rules/words/arms.yaml"
};
static const unsigned char file_49[] = {
#embed "../../rules/words/atrocity.yaml"
};
static const unsigned char file_50[] = {
#embed "../../rules/words/expanding.yaml"
};
static const unsigned char file_51[] = {
#embed "../../rules/words/military.yaml"
};
static const unsigned char file_52[] = {
#embed "../../rules/words/people.yaml"
};
static const unsigned char file_53[] = {
#embed "../../rules/words/poor.yaml"
};
static const unsigned char file_54[] = {
#embed "../../rules/words/protecting.yaml"
};
static const unsigned char file_55[] = {
#embed "../../rules/words/resources.yaml"
};
static const unsigned char file_56[] = {
#embed "../../rules/words/social.yaml"
};
static const unsigned char file_57[] = {
#embed "../../rules/words/spending.yaml"
};

static const struct elenchus_rule_file files[] = {
    {"concepts/community-rights.yaml", file_0, sizeof file_0},
    {"concepts/council-authority.yaml", file_1, sizeof file_1},
    {"concepts/equity.yaml", file_2, sizeof file_2},
    {"concepts/extraction.yaml", file_3, sizeof file_3},
    {"concepts/globalization.yaml", file_4, sizeof file_4},
    {"concepts/hard-power.yaml", file_5, sizeof file_5},
    {"concepts/human-security.yaml", file_6, sizeof file_6},
    {"concepts/humanitarian-urgency.yaml", file_7, sizeof file_7},
    {"concepts/intervention.yaml", file_8, sizeof file_8},
    {"concepts/military-spending.yaml", file_9, sizeof file_9},
    {"concepts/national-security.yaml", file_10, sizeof file_10},
    {"concepts/social-spending.yaml", file_11, sizeof file_11},
    {"concepts/soft-power.yaml", file_12, sizeof file_12},
    {"concepts/sovereignty.yaml", file_13, sizeof file_13},
    {"concepts/trade-promotion.yaml", file_14, sizeof file_14},
    {"cues/absence.yaml", file_15, sizeof file_15},
    {"cues/approval.yaml", file_16, sizeof file_16},
    {"cues/attribution.yaml", file_17, sizeof file_17},
    {"cues/benefit.yaml", file_18, sizeof file_18},
    {"cues/cause.yaml", file_19, sizeof file_19},
    {"cues/concession.yaml", file_20, sizeof file_20},
    {"cues/condition.yaml", file_21, sizeof file_21},
    {"cues/conflict.yaml", file_22, sizeof file_22},
    {"cues/contrast.yaml", file_23, sizeof file_23},
    {"cues/disapproval.yaml", file_24, sizeof file_24},
    {"cues/endorsement.yaml", file_25, sizeof file_25},
    {"cues/harm.yaml", file_26, sizeof file_26},
    {"cues/harmony.yaml", file_27, sizeof file_27},
    {"cues/hypothesis.yaml", file_28, sizeof file_28},
    {"cues/intention.yaml", file_29, sizeof file_29},
    {"cues/negation.yaml", file_30, sizeof file_30},
    {"cues/obligation.yaml", file_31, sizeof file_31},
    {"cues/permission.yaml", file_32, sizeof file_32},
    {"cues/possibility.yaml", file_33, sizeof file_33},
    {"cues/priority.yaml", file_34, sizeof file_34},
    {"cues/prohibition.yaml", file_35, sizeof file_35},
    {"cues/proviso.yaml", file_36, sizeof file_36},
    {"cues/recommendation.yaml", file_37, sizeof file_37},
    {"cues/rejection.yaml", file_38, sizeof file_38},
    {"cues/remedy.yaml", file_39, sizeof file_39},
    {"statecraft/council-authority-vs-humanitarian-urgency.yaml", file_40, sizeof file_40},
    {"statecraft/extraction-vs-community-rights.yaml", file_41, sizeof file_41},
    {"statecraft/globalization-vs-equity.yaml", file_42, sizeof file_42},
    {"statecraft/hard-power-vs-soft-power.yaml", file_43, sizeof file_43},
    {"statecraft/intervention-vs-sovereignty.yaml", file_44, sizeof file_44},
    {"statecraft/military-spending-vs-social-spending.yaml", file_45, sizeof file_45},
    {"statecraft/national-security-vs-human-security.yaml", file_46, sizeof file_46},
    {"statecraft/trade-promotion-vs-human-security.yaml", file_47, sizeof file_47},
    {"words/arms.yaml", file_48, sizeof file_48},
    {"words/atrocity.yaml", file_49, sizeof file_49},
    {"words/expanding.yaml", file_50, sizeof file_50},
    {"words/military.yaml", file_51, sizeof file_51},
    {"words/people.yaml", file_52, sizeof file_52},
    {"words/poor.yaml", file_53, sizeof file_53},
    {"words/protecting.yaml", file_54, sizeof file_54},
    {"words/resources.yaml", file_55, sizeof file_55},
    {"words/social.yaml", file_56, sizeof file_56},
    {"words/spending.yaml", file_57, sizeof file_57},
    {"", (const unsigned char *)"", 0},
};

size_t elenchus_rule_file_count(void) { return sizeof files / sizeof files[0] - 1; }

struct elenchus_rule_file elenchus_rule_file_at(size_t index) { return files[index]; }
