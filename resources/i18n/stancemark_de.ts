<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Stancemark</name>
    <message>
        <source>nobody yet</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are the labels of {annotator}; you are {you}</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span {start}-{end} does not quote the text it covers</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one end of this link is not there any more</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one item</source>
        <extracomment>annotations/agreement/alpha.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet done by a second annotator</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened by anybody</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a chosen set</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by adjudicators and models alone</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one annotator chosen alone</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by adjudication</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of adjudicators and models, compared only where they are named</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjudicators and models, compared only where they are named</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} not counted: {why}</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} documents</source>
        <extracomment>annotations/agreement/caveats.py; of one: {count:,} document</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sets} left out: {why}</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sets</source>
        <extracomment>annotations/agreement/caveats.py; of one: {count:,} set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more than {most} annotators in a document: gamma and the u-alphas are given of all together only, not of each two or without one</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} without any span: undefined there, and in no mean</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>label {label} rests on {count:,} spans</source>
        <extracomment>annotations/agreement/caveats.py; of one: label {label} rests on {count:,} span</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most documents have three spans or fewer: a figure of one document says little; read the pooled ones.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}: the second digit of a figure is noise, the third means nothing.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document is done by two annotators</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}: intervals by bootstrap over documents, {replicates:,} replicates, seed {seed}</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}: intervals by jackknife over documents, with Student&apos;s t</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}: too few for intervals</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the sets is an adjudicated one: agreement with it is no agreement between annotators, and means nothing for an annotator whose work went into it.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the sets was made by a model: what is compared is a model with people.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} spans came from suggestions: annotators who saw the same ones agree too easily.</source>
        <extracomment>annotations/agreement/caveats.py; of one: {count:,} span came from suggestions: annotators who saw the same ones agree too easily.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sets under several versions of the guideline are put together; look at the trend before the total.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike:.0f} % of tokens are marked alike, {nobody:.0f} % as nobody marked them: this is not the agreement, nor is kappa or alpha over tokens, which a few long spans decide.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike:.0f} % of tokens are marked alike as regards {label}, {nobody:.0f} % as nobody marked them: this is not the agreement, nor is kappa or alpha over tokens, which a few long spans decide.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa over labels of matched spans leaves out every span that the other has not marked; only {matched:.0f} of 100 are matched.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item has values from both raters</source>
        <extracomment>annotations/agreement/coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is only one rater</source>
        <extracomment>annotations/agreement/coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items differ in their number of raters</source>
        <extracomment>annotations/agreement/coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with fewer than three annotators the model is not identified</source>
        <extracomment>annotations/agreement/competence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no answers</source>
        <extracomment>annotations/agreement/competence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not settled after {rounds:,} rounds</source>
        <extracomment>annotations/agreement/competence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many spans lie at one place</source>
        <extracomment>annotations/agreement/gamma.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked nothing</source>
        <extracomment>annotations/agreement/gamma.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{why}: mean over {count:,} pairs of annotators</source>
        <extracomment>annotations/agreement/gamma.py; of one: {why}: mean over {count:,} pair of annotators</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} samples</source>
        <extracomment>annotations/agreement/headlines.py; of one: {count:,} sample</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>place and label together; 0 is chance, 1 full agreement (α={alpha:g} β={beta:g}, {sampler}, {drawn}, seed {seed})</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 spans one annotator marks, {share} are marked exactly so by another</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 spans one annotator marks, {share} are marked exactly so by the other</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 spans, {share} are marked at an overlapping place with the same label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well the same stretches of text are marked, whatever the label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the same label where both marked; {count:,} pairs of spans aligned</source>
        <extracomment>annotations/agreement/headlines.py; of one: the same label where both marked; {count:,} pair of spans aligned</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of 100 links, {share} join the same spans in the same way</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {share} where both ends are aligned</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts of two on the same point, {pairs}</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pairs</source>
        <extracomment>annotations/agreement/headlines.py; of one: {count:,} pair</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; supported or not: {value}</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 sentences named as evidence, {share} are named by another as well</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 sentences named as evidence, {share} are named by the other as well</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, exact</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, overlap and label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|u-alpha, same text</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma-cat, same label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link F1, overlap</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict κ</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence F1</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few documents for an interval</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined without one of the documents</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined in most resamples of documents</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap over documents, {size:,}</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap over documents, {size:,}, of which {known:,} have a value</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jackknife over documents, t with {degrees:,} degrees</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all aligned spans have one label</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans are aligned</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans, or chance would bring no disagreement</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of labels of matched spans</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation of labels</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <extracomment>annotations/agreement/measures/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence by spans</source>
        <extracomment>annotations/agreement/measures/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence by verdicts</source>
        <extracomment>annotations/agreement/measures/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, exact place</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, overlap</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, share in common, label</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, share in common</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, half in common, label</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span F1, half in common</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same label, of spans that overlap</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans overlap</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no links by either annotator</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no point judged by two annotators</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link F1, strict</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link F1, both ends aligned</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link has both ends aligned</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of types of links</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation of types</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of types of links</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in the other direction</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no links between the same ends</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha over pairs of near spans</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no links between near spans</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes alike</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of attributes</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation of values</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts alike</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of verdicts</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation of verdicts, or no point judged by two</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of verdicts</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported or not, alike</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of supported or not</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence by either annotator</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation of evidence</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of evidence, Jaccard distance</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of evidence, MASI distance</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation: all tokens are marked alike</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans of one annotator share tokens, which then have no single label; look at each label</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens marked alike</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token F1</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott&apos;s pi of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents in which spans of one annotator overlap are left out; the layers have them</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans of one annotator overlap in every document; look at the layers</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} documents left out, in which spans of one label and annotator overlap</source>
        <extracomment>annotations/agreement/measures/unitized.py; of one: {count:,} document left out, in which spans of one label and annotator overlap</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>|u-alpha, labels in one layer</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|u-alpha, whatever the label</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|u-alpha, each label by itself</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of cu-alpha</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation of labels where two marked</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of (k)u-alpha</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha_U of 1995, as in INCEpTION</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing marked</source>
        <extracomment>annotations/agreement/modelled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title {said}</source>
        <extracomment>annotations/agreement/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott&apos;s pi</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randolph&apos;s kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of items answered rightly</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: items are taken as they are, and no documents are known to resample</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rater} has rated {item} already, on line {first}</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {column} is empty</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item has values from two raters</source>
        <extracomment>annotations/agreement/ratings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation: all values are the same</source>
        <extracomment>annotations/agreement/ratings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {column} is {text!r}, which is no whole number</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {column} is {text}, which is beyond {largest}</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column {name} (wanted: {names}; found: {found})</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {cells:,} cells, but {columns:,} columns</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: is empty</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be read ({why})</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two columns {name}</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lengths of the documents are not known: the end of the last span stands for each, and u-alpha, gamma and whatever counts code points depend on it</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: is no folder</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator} has marked nothing in {document} by line {empty}, and a span by line {marked}</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows repeat another one with the same document, annotator, label, start and end: each counts as a span of its own</source>
        <extracomment>annotations/agreement/spanfiles.py; of one: {count:,} row repeats another one with the same document, annotator, label, start and end: each counts as a span of its own</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has a length of {length}</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a second length</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: there is no text of {document} (looked for {document}.txt)</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the length of {document} is not given</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {missing} is empty (who marked nothing has a row without label, start and end)</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span starts at {start}, before the document</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span starts at {start} and ends at {end}, which leaves it no length</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span ends at {end}, beyond the {length} code points of {document}</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no set {name} (sets: {names})</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no label {name} (labels: {names})</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of a vocabulary</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range of the text</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is none of its values</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} cannot be {kind}</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity of the register</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of {vocabulary}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not marked any more</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says so already</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {names} of “{words}”</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes no values of a vocabulary</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes no entity of the register</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes an entity of the register; only the lead adds one</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have asked for {called} already; the lead has to add it</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the entity {called}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name} of “{words}” to {called}, which is new</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this {type} link is not there any more</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this {type} link</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has no document field {name}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked no more: it can only be taken back</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of “{words}” is {decided}, as a link says: take the link away first</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {attribute} of {owner}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {attribute} of {owner} to {value}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} of {owner} is not set</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} of {owner} says so already</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes {what}; {words} is none</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes {what}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes one of {names}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes one or more values</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes yes or no</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes a number of at most {count:,} digits</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes a number; {text} can be read in two ways: write {ways}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes a text on one line</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes a text that is not empty</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes at most {count:,} characters</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} holds a character that cannot be seen</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes words of the text: select them first</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} takes words of one section</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal}; the interface is in English</source>
        <extracomment>annotations/catalogues.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: is no catalogue of lines ({error})</source>
        <extracomment>annotations/catalogues.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near evidence</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-evidence</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported words</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {link}: link one or answer {value}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {link}: link one</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} of at least {least} {name} links</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} nothing</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {name} link</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer: {attribute}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer on its {type} link: {attribute}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document needs an answer: {field}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no verdict: judge it</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {verdict}: mark the {role}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {point}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet: “{words}”</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” is marked elsewhere and not here</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands after “{word}”: is a party meant, or a place?</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on light paper</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on dark paper</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to see {place}: contrast {told}, lines need {lines}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to read {place}: contrast {told}, words need {words}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to the ink of the text {place}: {measured}, wanted {wanted}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to {other} for {vision}, {place}: {measured}, wanted {wanted}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual vision</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protanopia</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deuteranopia</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tritanopia</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only who leads the project sees what others have labelled</source>
        <extracomment>annotations/concordance/conditions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody called {name} has labelled here ({names})</source>
        <extracomment>annotations/concordance/conditions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no entity called {name} in the register</source>
        <extracomment>annotations/concordance/conditions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one expression at a time: put | between two of them, inside the slashes</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression has no / at its end; to look for a slash, put quotation marks around it</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” leaves nothing to look for</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing called {key}: to ask for ({keys}); put quotation marks around words with a colon</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what {key}: shall be</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}:{value} is not known; it can be {known}</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for words or for an expression, not for both at once</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is:unmarked asks for words that nobody has marked: say which words</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after {seconds:.0f} s in “{title}”: the expression tries too many ways there</source>
        <extracomment>annotations/concordance/looking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing between the two slashes</source>
        <extracomment>annotations/concordance/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression has at most {count:,} characters</source>
        <extracomment>annotations/concordance/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression breaks off at character {place}: {reason}</source>
        <extracomment>annotations/concordance/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression is too large</source>
        <extracomment>annotations/concordance/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ends before it begins</source>
        <extracomment>annotations/concordance/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} names no days; write 2026-11-23, 2026-11, 2026-11-01..2026-11-15, today, yesterday, week or month</source>
        <extracomment>annotations/concordance/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {documents:,} of {count:,} documents</source>
        <extracomment>annotations/concordance/places.py; of one: in {documents:,} of {count:,} document</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places {where}</source>
        <extracomment>annotations/concordance/places.py; of one: {count:,} place {where}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an answer would name a value twice: {answer}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would have one name is answered twice: {names}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attribute {name} of {owner}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value {name} of {attribute}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vocabulary {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as plain text (UTF-8) and import that file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word or Office file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a binary file, not text; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding cannot be told; choose it in the import, or save the file as UTF-8</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text encoding named {encoding!r}; try utf-8, cp1252 or utf-16</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text cannot be read as {encoding}; try utf-8, cp1252 or utf-16</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word or OpenDocument file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive (perhaps an e-book or Office file)</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {what}, not plain text; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a picture, sound or film, not plain text; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a binary file: it holds NUL bytes; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} goes</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check {name}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is new</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is called {name} now</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is deprecated: offered no more</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is offered again</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {key} is {new}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {key} is not {old} any more</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {key} is {new}, was {old}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {list} are in this order: {order}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline version</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour on dark paper</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underline</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of the guideline</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trim leading words</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose other mentions</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabulary</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new values</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by a link</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts at</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends at</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may end at plain text</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may end at nothing</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts in</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely target</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary points</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trim</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white space</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation at the end</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words at the beginning</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possessive ’s</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesting</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the same label</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over sentences</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotated</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabularies</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wish}” names no renaming: write OLD=NEW</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} is not in the file: {old} cannot become it</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema in force has no {name}</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be one of {several}: write its owner before it</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs from the schema in force</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the schema to version {version}</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has been changed since, to version {version}</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a schema {version} already: choose another version</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version is one line of text</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a character that cannot be printed</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version knows no such check</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can start at nothing: name a label</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can end at nothing: name a label</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a vocabulary to take values from</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no vocabulary {name}</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not understood: write it as in “named if a holder link exists”</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no link {name}</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value {name}</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by sets of others</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{part} came with {count:,} documents and stays</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} came with {count:,} document and stays</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is used {use}; deprecate it instead</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} goes in this step: take another name for the other</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a vocabulary {name} already</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to {name} become {type}: it is used {use}</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{part} gets {count:,} values</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} gets {count:,} value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} goes with its {count:,} values</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} goes with its {count:,} value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} becomes {name}, with {count:,} values</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} becomes {name}, with {count:,} value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by nothing yet</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} becomes {name}: it is used {use}</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which no schema had, is used {use}: that joins it</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} cannot take {type}: {reason} (said {by})</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count:,} more of its answers are none</source>
        <extracomment>annotations/drafts/reckoning.py; of one: and {count:,} more of its answers is none</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{part} cannot take {type}: answers of others would be lost</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count:,} documents</source>
        <extracomment>annotations/drafts/reckoning.py; of one: in {count:,} document</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} spans</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} span</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} links</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} link</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} judgements</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} judgement</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} answers</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} answer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is at the edge of its section already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is down to one token already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is down to one character already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edges of “{words}” are there already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” covers these words already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of “{words}” would be left: remove the span instead</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” does not cover these words</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{before}” to “{after}”</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an edge of “{before}”</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words between these edges</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is not in the schema any more</source>
        <extracomment>annotations/edits/carrying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set is not there any more</source>
        <extracomment>annotations/edits/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document {id} is not there any more</source>
        <extracomment>annotations/edits/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document {document} is not there any more</source>
        <extracomment>annotations/edits/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only who leads the project puts a guideline in force: {names}</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} is there already; give the new text another version</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} of the guideline is not there any more</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sets were made or changed under version {version}</source>
        <extracomment>annotations/edits/guidelines.py; of one: {count} set was made or changed under version {version}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>span {id} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {id} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {link} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link keeps its type and its ends: make another one</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {point} is not judged</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads this project already</source>
        <extracomment>annotations/edits/leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not lead this project</source>
        <extracomment>annotations/edits/leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity {id} is not there any more</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity {id}</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vocabulary {vocabulary} has no value {value}</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of the vocabulary {vocabulary}</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are the remarks of {annotator}; you are {you}</source>
        <extracomment>annotations/edits/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a query can be answered</source>
        <extracomment>annotations/edits/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this remark is not there any more</source>
        <extracomment>annotations/edits/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only who leads the project may change its schema</source>
        <extracomment>annotations/edits/schemas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project needs a schema</source>
        <extracomment>annotations/edits/schemas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is in use by now</source>
        <extracomment>annotations/edits/schemas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” stays undone, as {annotator} has worked on that document since</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” stays, as {annotator} has worked on that document since</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” stays undone: {why}</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” stays: {why}</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was built upon “{undone}”, which {annotator} has taken back</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in use and therefore kept: {names}</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has changed, as others brought the same</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {entity} to the register</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entity} is called so already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {entity} to {renamed}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aliases of {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set type of {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is described so already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register has no entity {id}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register holds {entity} already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register holds {entity}, alias “{alias}” already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}” cannot be an alias: it is the name of another entity</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must stand on one line, without control characters</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {number:,} characters; at most {longest:,} are kept</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {dropped} into {kept}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the mentions that are not {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” does not refer to {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {added} from {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} spans</source>
        <extracomment>annotations/entities.py; of one: {count:,} span</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{entity} is used by {count}, first in “{first}”</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entity} came with {count}, first with “{first}”</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {entity} from the register</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who is labelling first</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is finished; reopen it to change its labels</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has changed the schema, to version {version}; nothing was done</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>annotations/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no set {name} in this project (sets: {known})</source>
        <extracomment>annotations/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: would overwrite a project; choose another name</source>
        <extracomment>annotations/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such file or folder</source>
        <extracomment>annotations/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename}: cannot be read ({why})</source>
        <extracomment>annotations/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text: title, body, numbered points, related links</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON or JSON Lines with title, article and summary</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossless: every set with spans, links and judgements</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy training data (DocBin) with a config</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format {name} (formats: {names})</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format {name} can be written, not read</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format {name} can be read, not written</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word processor&apos;s file</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-book</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a project; export it, and import what was written</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is {what}, which is not read; save it as plain text</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be text, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be text or a list of texts, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a list of texts; its entry {number} is {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept, for they are no single values: {names}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no article</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; was used before, in line {line}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: more text after the object</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: the list goes on without a comma or an end</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: the list has no end</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: more text after the list</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was read as no value</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: {msg} (column {colno})</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: a number is too long or the nesting too deep</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article must be an object, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that cannot be stored and became U+FFFD: {replaced}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no article text (looked for {names})</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article text is empty</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;id&apos; must be text or a whole number, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({why})</source>
        <extracomment>annotations/formats/lossless.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON ({msg})</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON (a number is too long)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON (nested too deeply)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two sets of one annotator</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not of the lossless format (no &quot;format&quot;: &quot;stancemark/1&quot;)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the format stancemark/{version}; this program reads stancemark/1</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds half a surrogate pair, which is no character</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers two points alike</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata {key} is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a point without a number</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a section {kind} whose number is not a whole number from 1 to {most:,}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an entity without an id</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vocabulary {name} has a value without a name</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vocabulary {name} explains {value} with something that is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two spans of one id in the set of {annotator}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two links of one id in the set of {annotator}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges a point twice in the set of {annotator}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a set without an annotator (name one for it with --as)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a set of {name} whose seconds are not a number</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a set of {name} whose seconds are less than 0 or too many</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} quotes {quote!r}, but {start}-{end} of the text is {text!r}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({start}-{end}) does not lie within one section</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has fragments that do not fill {start}-{end} in order</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {id} starts at span {source}, which its set does not hold</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {id} ends at span {target}, which its set does not hold</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {id} ends at a span and at text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges point {point!r}, which the document does not have</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not an object</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not a list</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} of {what} is not a list of texts</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {what} with the {key} {value!r} (known: {names})</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no {key}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} of {what} is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} of {what} is not a whole number</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a range that is not two numbers</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has the range {start!r}-{end!r}; the text has {number} characters</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is blank</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {why}</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding was guessed: {encoding}</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that could not be read and became U+FFFD: {replaced}</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story {story}</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document {document}</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: has no set and is left out</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to export: no document has a set</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator}: {long} spans of more than {longest_candidate} tokens are in the data, but a model trained with config.cfg proposes none of that length (components.span_finder.max_length)</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator}: no second story to measure on, so scores come from the training data and mean nothing</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator}: no span in train.spacy, so spaCy cannot train on it</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: span {span} {quote!r} is left out: not in an annotated section</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: {count} judgements of {annotator} are left out: spaCy has no place for them</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: span {span} {quote!r} is left out: nothing but white space</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: span {span} has gaps; exported from its start to its end: {quote!r}</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: spaCy&apos;s tokenizer for {language} changes the text; nothing was written</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: a paragraph of {number} characters is more than spaCy trains on</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: span {span} {quote!r} lies on no token of spaCy; nothing was written</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: span {span} moved to whole tokens: {quote!r} became {found!r}</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: link {link} is left out with a span it joins</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is there already and was not exported by Stancemark; choose another folder</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed since it was exported and is kept: look whether it still fits, or move it away and export again</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: span {span} of {annotator} quotes {quote!r}, but {start}-{end} of the text is {words!r}; nothing was written</source>
        <extracomment>annotations/formats/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} links</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} link</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} judgements</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} judgement</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} annotators</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} annotator</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} train docs</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} train doc</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dev docs</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} dev doc</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} expanded</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps filled</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} gap filled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} links left out</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} link left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} judgements left out</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} judgement left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} documents without set</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} document without set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>replaced {file}</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed {file}, left by an earlier export</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {remark}</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a folder; this format writes a file</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is no file that can be replaced</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: would overwrite a project; choose another name</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({why})</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is there already and was not exported by Stancemark; choose another name</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a file; this format needs a folder</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: cannot be written ({why})</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heading and no list item begins with the id of a rule, as in “### S1 What a stance is”</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: {text}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} of {owner}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link {link}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guideline is empty</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is the id of a rule above already; give this one another</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to {id}, and there is no such rule</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names {id}, and there is no such rule</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema names {id} for {what}, and there is no such rule</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the example, {fault}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the example, {label} takes no value {value}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>annotations/guidelines/differences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is no label</source>
        <extracomment>annotations/guidelines/examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <extracomment>annotations/guidelines/examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not opened</source>
        <extracomment>annotations/guidelines/examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason})</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read as UTF-8 text (byte {byte})</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than {most:,} characters</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} holds control characters; a guideline is Markdown text</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason})</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first version, as it ships with the program</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the text of version {version}, which is in force</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed can be said in {most:,} characters; these are {count:,}</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put version {version} of the guideline in force</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no version {version} of the guideline in this project</source>
        <extracomment>annotations/guidelines/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}; there is {versions}</source>
        <extracomment>annotations/guidelines/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun under {version}</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited under {version}</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at again under {version}</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project has no guideline</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have labelled nothing here yet; what you begin now is under the version in force</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look at {count} documents again under {version}</source>
        <extracomment>annotations/guidelines/trail.py; of one: Look at “{title}” again under {version}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of these are under {version} already</source>
        <extracomment>annotations/guidelines/trail.py; of one: this is under {version} already</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>say which version this is, as in 1.1</source>
        <extracomment>annotations/guidelines/version.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version is one word of at most {most} characters, as in 1.1</source>
        <extracomment>annotations/guidelines/version.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} annotation sets</source>
        <extracomment>annotations/importing.py; of one: {count:,} annotation set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>facts about documents</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} added</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} added, {known:,} already there</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} added ({spans}), {updated:,} updated, {known:,} already there</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} refused:</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count:,} articles</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has been changed meanwhile: import the files again</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {headline}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as {id}; counted once</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is split otherwise in this project; the project&apos;s split stays</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {document} names another text; imported as {fresh}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the set of {annotator} on {document}: {reason}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} of {name} is explained otherwise in the project, where that stays</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} titles</source>
        <extracomment>annotations/importing.py; of one: {count:,} title</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} paragraphs</source>
        <extracomment>annotations/importing.py; of one: {count:,} paragraph</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points</source>
        <extracomment>annotations/importing.py; of one: {count:,} point</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} related links</source>
        <extracomment>annotations/importing.py; of one: {count:,} related link</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} ({start}-{end}) leaves its section as the project splits {document}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges point {point}, which {document} does not have in this project</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads the project</source>
        <extracomment>annotations/leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads the project no more</source>
        <extracomment>annotations/leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {theirs!r} here and {ours!r} in the project, which stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {key!r} has another value here than in the project, where it stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity {id} has the name {other!r} here and {own!r} in the project, which stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity {id} has the type {other!r} here and {own!r} in the project, which stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity {id} has another {key!r} here than in the project, where it stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this link is not there any more</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {type} “{target}” of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {type} “{target}” of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {type} nothing of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {type} nothing of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is not begun already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is under way already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is done already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is skipped already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {label} “{words}”</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is {label} already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel “{words}” as {label}</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them are {label} already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relabel {count} spans as {label}</source>
        <extracomment>annotations/marking.py; of one: Relabel {count} span as {label}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {label} “{words}”</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} spans</source>
        <extracomment>annotations/marking.py; of one: Remove {count} span</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{type} link</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mention of “{words}” is left to mark</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark {count:,} mentions of “{words}”</source>
        <extracomment>annotations/mentions.py; of one: Mark {count:,} mention of “{words}”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps the mention before it</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {label} already overlaps: “{words}”</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps part of “{line}”</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels were changed in this project; it was kept as it is</source>
        <extracomment>annotations/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two versions differ and nothing says which is later; it was kept as it is</source>
        <extracomment>annotations/merge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <extracomment>annotations/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters; this one has {number}.</source>
        <extracomment>annotations/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>annotations/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code!r}: is no language code; give one such as en, de or pt-BR</source>
        <extracomment>annotations/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entity: {value}</source>
        <extracomment>annotations/newvalues.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value for {vocabulary}: {value}</source>
        <extracomment>annotations/newvalues.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sets were made under schema {version}; their names were brought up to {now}</source>
        <extracomment>annotations/oldnames.py; of one: {count:,} set was made under schema {version}; its names were brought up to {now}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more</source>
        <extracomment>annotations/oldnames.py; of one: {count:,} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in schema {version}, and kept as it came: {parts}</source>
        <extracomment>annotations/oldnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {pattern!r} is no regular expression: {error}</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point pattern {pattern!r} must have exactly one group, for the number</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections.{section}.{key} must be a regular expression in quotation marks</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers jump from {last} to {following}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number 1</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers 1 to {number}</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no article text before {numbers}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running text stands under {numbers}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:,} characters of text follow {numbers}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {number} is {value:,} characters long; is it a summary point?</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {length} characters after the list of points were taken as a sign-off (kind other)</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds no label schema; open a copy from beside it</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no document {id} in this project</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of {document} is not the one that was imported; open a copy from beside the project</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} of {annotator} quotes “{quote}”, which is not what it covers</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag {place}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the query “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the flag “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the query “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unflag {place}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note says that already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query says that already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flag says that already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is in {vocabulary} now</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is in the register now</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{value}” to {vocabulary}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{value}” to the register</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this span has no note</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “{words}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note on “{words}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span is not there any more</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “{reply}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this query is not there any more</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this query asks for no new value</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this query is answered already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only who leads the project adds what is asked for</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has no vocabulary {vocabulary}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who is answering first</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write something first</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {longest:,} characters can be written here; these are {number:,}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control characters cannot be written here</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <extracomment>annotations/reporting/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact F1</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap+label F1</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline {name}, {figure}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch {name}, {figure}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {distance} later {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {distance} earlier {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end {distance} later {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end {distance} earlier {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 by label</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap and label filled, exact open</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion of matched spans</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}: {amount}, {share:.0%} of {row}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across {columns}, down {rows}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} with {column}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators: F1, overlap and label</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}, {figure}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: gamma against size</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document counts</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans per annotator</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: gamma {gamma}, {spans} spans per annotator</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend by guideline and batch</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two guidelines or batches to compare</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges: how far apart</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all matched spans have the same edges</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {later} than in {earlier}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the second of two by name</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} or more characters</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>annotations/reporting/figures.py; of one: {count:,} character</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>characters, outermost: {reach} or more; start filled, end hatched</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap F1 filled, exact F1 open, with 95 % intervals; grey stands for fewer than {few} spans. The figures are in the table “Per label”.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade: the share of the row. The counts are in the table “Confusion of matched spans”.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of each two annotators, overlap and label, and the number of spans it rests on.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document at its size. Limits of 95 % (drawn) and 99.8 % (dashed) around the gamma of the corpus: small documents scatter widely by nature. Triangles lie outside, crosses have no gamma.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline figures by version of the guideline and by batch, with 95 % intervals.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the edges of spans lie apart that were matched; equal edges are left out.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: {corpus}</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caveats.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How figures of agreement mislead</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, the lowest gamma first</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: none.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> († fewer than {few})</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why})</source>
        <extracomment>annotations/reporting/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: is there already and is no report that Stancemark wrote; choose another name</source>
        <extracomment>annotations/reporting/marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: fewer than 20 items. Funnel: 95 %, dashed 99.8 %.</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with the lowest gamma</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count:,} more, in the other outputs</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Warning: {warning}</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most:,} of {count:,} labels</source>
        <extracomment>annotations/reporting/selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} others</source>
        <extracomment>annotations/reporting/selection.py; of one: {count:,} other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful:</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings:</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {count} missing</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values</source>
        <extracomment>annotations/reporting/summary.py; of one: {count:,} value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} items</source>
        <extracomment>annotations/reporting/summary.py; of one: {count:,} item</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} raters</source>
        <extracomment>annotations/reporting/summary.py; of one: {count:,} rater</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No intervals: no documents are known to resample, and formulas for independent items would be far too sure.</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All raters</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two by two</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one, by a model</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement over tokens flatters: most tokens are marked by nobody, and two people who mark at random agree on most of them. Read it as kappa or alpha, never as a percentage, and beside span F1.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on the labels of matched spans says nothing about spans that one of the two has missed. Look at how many were matched.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures under one name may be different measures: alpha_U of 1995 is not u-alpha of 2016, gamma depends on alpha, beta and the sampler, gamma-cat of some tools is not the published one. Compare only what was computed alike.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement after people have talked about a text is no agreement, nor is F1 against an adjudicated set that one of them made.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not opened a document has not marked nothing in it. Only sets that were marked as done are counted.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens and spans of one document are not independent. An interval that resamples them is far too narrow; these resample documents.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with one to three spans have figures that jump between extremes. Do not average them; the figures of a corpus here come from sums.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two digits are more than most corpora can bear, and five documents do not bear the second.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide which figure counts before you look at them. The best of twenty means nothing.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: two annotators who have both marked the same document as done (in a table of spans: who both have a row for it).</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted: none of {count:,} documents. {left_out}</source>
        <extracomment>annotations/reporting/views.py; of one: Counted: none of {count:,} document. {left_out}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: {done:,} of {count:,} documents, those done by two or more; {spans}, {links}. {left_out}</source>
        <extracomment>annotations/reporting/views.py; of one: Counted: {done:,} of {count:,} document, those done by two or more; {spans}, {links}. {left_out}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gamma: {parameters}. {intervals} Stancemark {program}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples by precision</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples to within {precision:.0%}</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α {alpha:g}, β {beta:g}, Δ∅ {delta_empty:g}, {sampler} sampler, {samples}, seed {seed}</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 exact</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap+label</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per label</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotator</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma changes</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators: how much, where edges lie</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with the most disorder</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they marked</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disorder</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion of matched spans: down {rows}, across {columns}</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: {kinds}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: none.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotators</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval by</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals of 95 % by resampling documents.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intervals: fewer than {least} documents.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intervals.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators: {names}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: {names}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline: {names}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {day}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done between {since} and {until}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {parts}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undef.</source>
        <extracomment>annotations/reporting/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no folder {parent}</source>
        <extracomment>annotations/reporting/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is offered no more: the schema has deprecated it</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot have a {name} link: the schema lets it start at {labels}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this {name} link is there already</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {number} {name} already: the schema allows {most}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} link points to a span or to plain text, not to both</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} link needs something to point to: the schema names {labels}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be linked to itself</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} or plain text</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} link cannot point to {target}: the schema lets it point to {goal}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} link cannot point to plain text: the schema names {labels}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words that a {kind} link points to must lie within one section</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{end} does not lie where it must: the schema says that a {type} link can start only in {kinds}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{end} does not lie where it must: the schema says that a {type} link can end only in {kinds}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {start}-{end} is empty or lies outside the text</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} does not lie within one section</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} lies in a section that is not annotated ({kind})</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} has gaps: the schema forbids discontinuous spans</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} has fragments that do not fill {start}-{end} in order</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} is marked already</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} would cross {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing spans</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} would cover the same words as {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} would lie inside {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} would hold {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inner} inside {outer}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested spans</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{candidate} runs over {number} sentences</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans that leave their sentence</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: the schema forbids {rule}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: the schema warns of {rule}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema {schema} has no label {name}</source>
        <extracomment>annotations/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema {schema} has no link {name}</source>
        <extracomment>annotations/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} has no attribute {name}</source>
        <extracomment>annotations/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror})</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read as UTF-8 text (byte {value})</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}:{lineno}: not JSON: {msg}</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: not JSON: a number is too long</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: not JSON: nested too deeply</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nested too deeply (more than {deepest} levels)</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: holds half a surrogate pair, which is no character</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {raw!r}; this version reads {format}/{major}</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schema needs at least one label</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs values</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the label {unknown!r}, which is not defined</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name a part of a schema</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must give each name another one</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object { ... }</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value!r}; must be one of {names}</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value!r}; must look like #2f6db5</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {key!r}; must be one character that can be typed</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is used twice</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular expression: must be a text</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular expression: {error}</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have exactly one group, for the number; it has {groups}</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points are numbered from 1; 0 stands for the title</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a point {number} already; choose another number</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of points stands after the related links</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading like &apos;Read also&apos; with article text after it was left in the body</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the title, the article and the points can be marked</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the title</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the article</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a point</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into the title</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into the article</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into a point</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection runs {from_place} into a part that cannot be marked</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection crosses from one point into another</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection crosses from one part into another</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection crosses {from_place} {into_place}</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file, as in {example}</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: exists already; choose another name or open it</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: made by a newer Stancemark (file version {version}, this program reads up to {newest}); update the program; the file was not touched</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read here, as its last steps are in {log}; open it where it can be written</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has file version {version}, and is brought to {newest} only where it can be written</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal}; without one the project is not brought up to date; it was not changed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a folder; name a .stancemark file</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such project; make one with: stancemark new {path}</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is not a Stancemark project (not a SQLite file); it was not touched</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a SQLite file of another program, not a Stancemark project; it was not touched</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder cannot keep a write-ahead log (journal mode {mode}); work is safe, marking is slower</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the project has changed meanwhile ({text}); nothing was changed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the newest copy in {folder}</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no copy beside it</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: another program is writing to it; nothing was changed; try again</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only file or folder</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({why}); nothing was changed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the disk is full; the last action was not saved, all before it is</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the SQLite of this Python has no full-text search (FTS5), which is needed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {text}; the last action was not saved, all before it is</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no copy of the project can be kept there ({why})</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no copy of the project can be kept there ({error})</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a mention</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjudicated</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, gap, </source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {text}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {words}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the sections</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {number}, sentence {count}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, sentence {count}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>annotations/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {kind} {start}-{end} lies outside the text (length {number})</source>
        <extracomment>annotations/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {kind} {start}-{end} overlaps the one before it or is out of order</source>
        <extracomment>annotations/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what concerns {name}</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished, and by somebody else, too</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these documents</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 tokens</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans per 1,000 tokens: who marks more than others, and who less</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of tokens that are marked</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median, in characters, beside matched spans of the others</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma changes by</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when this annotator is left out: gamma of the others less gamma of all</source>
        <extracomment>widgets/annotatortable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, key {key}</source>
        <extracomment>widgets/barbutton.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} · {{key:open}} lists {count:,}</source>
        <extracomment>widgets/chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:,} of {total:,}</source>
        <extracomment>widgets/choicemenu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the article</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visited:,} of {total:,} sentences visited</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} with an error</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} with a warning</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all  {all}</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all disagreements, key {all}</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all disagreements</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:open} opens the text</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISAGREEMENTS</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISAGREEMENTS  {shown:,} of {total:,}</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind {words}</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare only {names}</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds that are found here are switched off. The buttons above switch them on.</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing behind this figure differs. Esc, or Show all, lists every disagreement.</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two sets differ anywhere. There is nothing to look at here.</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this kind, {key}</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this kind</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one reads</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reads</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count anew, with the sets of these two alone; Sets, at the top, leads back</source>
        <extracomment>widgets/disagreementlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel {title}</source>
        <extracomment>widgets/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the panel {title} a window of its own, or put it back</source>
        <extracomment>widgets/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Import some with {key} or drop files here.</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Import some or drop files here.</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Esc in the filter shows all documents again.</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCUMENTS</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all documents</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {words}</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title…</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {total:,} done</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} documents shown</source>
        <extracomment>widgets/documentlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>widgets/documentmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>widgets/documentmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>widgets/documentmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>widgets/documentmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
You worked on it for {time}</source>
        <extracomment>widgets/documentmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, open</source>
        <extracomment>widgets/documentmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} disagreements</source>
        <extracomment>widgets/figurecards.py; of one: {count:,} disagreement</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{disagreements} behind it</source>
        <extracomment>widgets/figurecards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {value}, 95 % interval {bounds}</source>
        <extracomment>widgets/figurecards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. {{key:open}} lists {disagreements}</source>
        <extracomment>widgets/figurecards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: the document can be finished.</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the findings away  (Esc)</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish though there are warnings</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} errors</source>
        <extracomment>widgets/findingstrip.py; of one: {count:,} error</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings</source>
        <extracomment>widgets/findingstrip.py; of one: {count:,} warning</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at this rule, whatever is chosen or asked</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the guideline, compare versions</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guideline…</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to find first</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further rule</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule before</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go forward to</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline stays here</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline follows what is chosen and asked</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a rule first</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} leads out of the guideline and is not opened</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {rule}; shows all rules</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} of {of:,}</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guideline</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} {title}, named in a note</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, shown now</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} related</source>
        <extracomment>widgets/importitems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>widgets/importitems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>widgets/importitems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, warning: {notes}</source>
        <extracomment>widgets/importitems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO-8859-1)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Mac Roman)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, or put the caret into a line, and say what it is.</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article comes with its labels, so its sections stay as they are.</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import preview</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all articles</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles found</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import was found. Choose files that hold plain text or JSON.</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen:,} of {total:,} chosen</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} open</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}, worked out</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link {name}</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to {words}</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {words}</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>widgets/inspectorline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:remove} takes it away</source>
        <extracomment>widgets/inspectorline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>widgets/inspectorline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed by you, usual: {keys}</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key: {keys}</source>
        <extracomment>widgets/keylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>widgets/keynames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a click</source>
        <extracomment>widgets/keyset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and commands</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ▾</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotator ▾</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New annotator…</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotator</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: none</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling as {name}</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is labelling yet</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for {label}</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:mark} marks · {key:tick} skips</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mentions of “{quote}”</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {count:,}</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, key Esc</source>
        <extracomment>widgets/mentionlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>widgets/mentionrows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is labelling</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is labelling? Your name is stored with every label.</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start  ⏎</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, key Enter</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} takes it</source>
        <extracomment>widgets/optionrows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Erase some letters to see more; Esc leaves the question.</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to take back</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no answer here; Esc leaves the question</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, row {number:,} of {rows:,}</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open: {question}</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read rule {id} of the guideline</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {count:,}</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <extracomment>widgets/picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place in {document}</source>
        <extracomment>widgets/placetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for a span that nobody else marked</source>
        <extracomment>widgets/placetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, with the reasons</source>
        <extracomment>widgets/refusedlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED  {count:,}</source>
        <extracomment>widgets/refusedlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Erase some letters, or Esc shows all entities again.</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} entities</source>
        <extracomment>widgets/registerlist.py; of one: {count:,} entity</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} marked</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of entities</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, alias or type…</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entities</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>widgets/registerlist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, key Esc</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:up} and {key:down} choose the one that is kept</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the other entity</source>
        <extracomment>widgets/registerpanels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} own spans</source>
        <extracomment>widgets/registerrows.py; of one: {count:,} own span</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <extracomment>widgets/registerrows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>widgets/sectionview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article and its sections</source>
        <extracomment>widgets/sectionview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points {first}–{last}</source>
        <extracomment>widgets/sectionview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no links</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no remarks</source>
        <extracomment>widgets/spanmodel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span is marked here yet: select words in the text and press a label&apos;s key</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is made here yet: choose a span and link it</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no summary points</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter; an empty one shows all</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the text</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {count} selected</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All spans are shown</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:,} of {count:,}</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {column}</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {column}, from the end</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the text, from the end</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of spans</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the table</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by any words of a row…</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter spans</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the text hold here; {key:words} goes to the words, {key:filter} to the filter</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:press} goes to the other end of the link, {key:remove} takes it away</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:press} goes to the point</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it starts</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>widgets/spantable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no summary points. A numbered list at the end of a text becomes points when it is imported.</source>
        <extracomment>widgets/summarylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary points</source>
        <extracomment>widgets/summarylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {number}</source>
        <extracomment>widgets/summarylist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses another span</source>
        <extracomment>widgets/textview/tooltip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:word_left} and {key:word_right} move by word, {key:sentence_left} and {key:sentence_right} by sentence; {key:select_word_right} selects.</source>
        <extracomment>widgets/textview/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement is for who leads the project, as annotators do not see what others label; {key:lead} says that you lead it</source>
        <extracomment>app/agreeing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement window is open; {key:agreement} leads there from the text</source>
        <extracomment>app/agreeing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file; without it --spans or --ratings.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sets of this annotator; repeat it.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this measure, or family as in span_f1; repeat it.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this label; repeat it.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything as JSON; - prints it.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tables into this folder.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one web page.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one page of A4.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans from a table: document, annotator, label, start, end.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --spans: code points of every document, or a table of them.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --spans: the texts, NAME.txt for each.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from a table: item, rater, value.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma: the weight of places.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma: the weight of labels.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma: statistical or shuffle.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma: how many continua are drawn; without it as many as precision asks for.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma: where chance begins.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many code points may lie between two spans to be linked.</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a project, or --spans FILE, or --ratings FILE: one of the three</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length and --texts go with --spans</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length and --texts exclude each other: a text has its length</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no set {name} in this project (sets: {names})</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no label {name} in this project (labels: {names})</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length: {length} is neither a whole number of code points, as in 1200, nor a table of document, length</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length: 0 is no length; a document has at least one code point</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set, --label, --html and --pdf do not go with --ratings</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sampler {sampler} (samplers: {names})</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name}: {number} is no number from {least} on</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--alpha and --beta cannot both be 0: no two spans would differ</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--samples: two are needed at least</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no measure {name} (measures: {names})</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: would overwrite what is read; choose another name</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: would be written twice; choose two names</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} documents</source>
        <extracomment>app/agreementcommand.py; of one: {done:,} of {count:,} document</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marking asks nothing; {key:answer} on a span does</source>
        <extracomment>app/answering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking asks about the new span</source>
        <extracomment>app/answering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about “{words}” is answered</source>
        <extracomment>app/answering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema asks nothing about documents</source>
        <extracomment>app/answering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document: {field}</source>
        <extracomment>app/answering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <extracomment>app/appearance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/appearance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/appearance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>app/appearance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>app/appearance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading text at {percent} %</source>
        <extracomment>app/appearance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stancemark met a fault of its own</source>
        <extracomment>app/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last action was not carried out; everything saved before it is safe, and you can go on working. Please send the details below to whoever looks after Stancemark for you.</source>
        <extracomment>app/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or choose: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {question}</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {question}; what was typed is kept, the same key goes on with it</source>
        <extracomment>app/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article here yet</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the program on a sample first, or bring in articles of your own. Files can also be dropped here.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, JSON, or a colleague&apos;s labels. You look them over before anything is stored.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of a folder, and of the folders in it.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another project</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .stancemark.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the manual</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It explains everything that the program does, with pictures.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file, NAME.stancemark.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object instead of lines.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are: the step is yours to undo; sets without a name get it.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them as this format (see: stancemark formats).</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read text files in this encoding, as in cp1252.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} (stancemark --help shows the commands)</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and stop.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project file.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label schema; without it actor, stance, condition.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the articles, as in en or de; without it the schema&apos;s.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads the project, and sees what everybody labels and asks.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: new project, schema {schema}</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: new project, schema {schema}, guideline {version}</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project; without it the schema that ships.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it into a new file instead of printing it.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length: no document is longer than {largest} code points</source>
        <extracomment>app/agreementcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: is there already</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles and annotation sets into a project.

Reads plain text (title, body, numbered points, related links), JSON Lines with title, article and summary, and the
lossless format. The same text twice adds nothing; a set for a document that is there joins it.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or folders of files.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the files are read; change nothing.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be read; {count:,} were refused</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write annotation sets as a training corpus, or as the lossless file that other projects read.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or (for spacy) the folder to write.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: stancemark formats.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sets of this annotator; may be given more than once.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workbench.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file; without it the one that was open last.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workbench on sample articles; two of them are labelled by two annotators.

Where there is no display, the same is done offscreen, and the files are named that it wrote.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sample project is made, if it is not there yet.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window is drawn offscreen.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the formats that can be read and written.</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, write</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <extracomment>app/cli.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: </source>
        <extracomment>app/clihelp.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>app/clihelp.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>app/clihelp.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>app/clihelp.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <extracomment>app/clihelp.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels here have changed since they were counted; {key:agreement} leads to the window that counts anew</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be labelled while two readings are compared; {key:own_labels} leads back to your own labels</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only who leads the project sees two readings side by side</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the last disagreement of the list</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the first disagreement of the list</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own labels again</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a disagreement in the agreement window first</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. {{key:next_disagreement}} goes on, Esc leads back to your own labels</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among the {count:,} listed any more</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is listed any more</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these readings do not count any more: {names} have not finished this document</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these readings do not count any more: {names} has not finished this document</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set of {name} is not there any more</source>
        <extracomment>app/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is done; reopen it first</source>
        <extracomment>app/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {count:,} things have to be answered first. {{key:next_finding}} walks them</source>
        <extracomment>app/completion.py; of one: Not finished: {count:,} thing has to be answered first. {{key:next_finding}} walks them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} to look at; {{key:next_finding}} walks them</source>
        <extracomment>app/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key again finishes</source>
        <extracomment>app/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>app/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in this document</source>
        <extracomment>app/completion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt needs the system library {missing}. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <extracomment>app/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for, in one pair of quotation marks of the shell.</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are: your labels are shown, and all of them if you lead.</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, or by the words before or after what is found.</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print no more places than these.</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many characters are shown on either side.</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a table into a new file; - prints it.</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no order {order} (orders: {orders})</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit and --width are numbers from 0 on</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --csv - both print: choose one</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is shown is not all</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entering the words of documents, once</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking through documents</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to look for</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who you are with --as NAME: labels are shown to who made them, and to who leads</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of them are shown</source>
        <extracomment>app/findcommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed ({why}): {help}</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the selection, then of the chosen span; leave what is open, step by step</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way out</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into a field or a line</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, signs</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working in a field</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, select, erase, copy, paste, undo in what is typed; give it with Enter, go on with Tab</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, Del, Enter, Tab …</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing by badge or letter</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer, or the target, that has this sign</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badges and schema</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9, letters</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing a button</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button that has the focus, go to the next one with Tab</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desktop</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Enter, Tab</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the text</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command for the words under the caret</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus of the window</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a menu by the letter that is underlined in it</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} leaves and lets go</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu of the text</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}</source>
        <extracomment>app/fixedkeys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the guideline, or one of its rules.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the one in force but this one.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rule, as in S3.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to writes the whole guideline; leave --rule out</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: holds no guideline yet; stancemark guideline put {project} --shipped puts one in</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: version {version}, to be changed and put in force with `stancemark guideline put`</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions, the oldest first, with what was made under each.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: holds no guideline yet</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} under no version</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} under {version}, of which no text is here</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a new version of the guideline in force. Older versions stay to be read.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new text, Markdown; it may say its version at its head.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline that ships with the program.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, where the file says none.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new, in a sentence.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are; a lead, where there are any.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changes and what is wrong only.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guideline</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not said)</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rules</source>
        <extracomment>app/guidelinecommand.py; of one: {count:,} rule</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}: {rules}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changes</source>
        <extracomment>app/guidelinecommand.py; of one: {count:,} change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}: {rules}, {changes} to {before}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: {version} is in force</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which rules two versions differ in, and how.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one; without it the one in force.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} from {old} to {new}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was made under another version than the one in force, and which rules have changed since.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sets of this annotator.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a changed rule concerns something that is used there.</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no set of {name} (sets: {names})</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guideline is in force, so no set can be under an older one</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{older:,} of {count:,} sets under another version than {in_force}; a changed rule concerns what is used in {concerned:,} of them</source>
        <extracomment>app/guidelinecommand.py; of one: {older:,} of {count:,} set under another version than {in_force}; a changed rule concerns what is used in {concerned:,} of them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {version} has no rule {id}; it has {names}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file, or --shipped: one of the two</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guideline ships with the program for the schema {schema}; name a file</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version:&lt;8} since {since} by {name}, {sets}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version:&lt;8} since {since}, {sets}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {fault}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: {fault}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed cannot be told, as the text of that version is not here</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerned by {names}</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changed rule concerns it</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under no version</source>
        <extracomment>app/guidelinecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no guideline. Who leads the project puts one in force: the one that ships with the program, or a text of your own.</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no guideline. Who leads the project puts one in force: a text in Markdown, whose headings begin with the ids of rules, as in “### S1 What a stance is”.</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one that ships</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or load one…</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline; {key:guideline.find} finds words, {key:guideline.rules} lists the rules</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline is closed</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no guideline yet</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline is open; choose a span or a label, and its rules are shown</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guideline has no rule about {subject}</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guideline has no rule {id}</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guideline ships with the program for this schema</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is copied</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, since {day:%Y-%m-%d}</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, since {day:%Y-%m-%d}, by {name}</source>
        <extracomment>app/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is open; Esc closes it there</source>
        <extracomment>app/helping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} (which has no key)</source>
        <extracomment>app/helping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer about a span, and about a document, stands here. Import an article to begin with {key}.</source>
        <extracomment>app/inspection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer about a span, and about a document, stands here. Import an article to begin.</source>
        <extracomment>app/inspection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/inspection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>app/inspection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>app/inspection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stancemark met a fault of its own; nothing was written</source>
        <extracomment>app/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a word: type its first letter, Esc stays here</source>
        <extracomment>app/jumping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a word: type its first letter, {again}: {letter} again, Esc stays here</source>
        <extracomment>app/jumping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jump</source>
        <extracomment>app/jumping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word after the caret begins with {letter}</source>
        <extracomment>app/jumping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumped to {word}</source>
        <extracomment>app/jumping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are listed; each can be changed there</source>
        <extracomment>app/keying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>app/keying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is for the text; Esc leads there</source>
        <extracomment>app/keying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} does nothing here; {{key:keys}} shows all keys</source>
        <extracomment>app/keying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is for the whole window, where fields need the key {key}: choose one with Ctrl or Alt, or a function key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is for every window, where fields need the key {key}: choose one with Ctrl or Alt, or a function key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is for the whole dialog, where fields need the key {key}: choose one with Ctrl or Alt, or a function key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has its usual key, since the one you gave it cannot be: {refusal}</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is without the key {key}: you gave it to “{holder}”</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is without the key {key}: “{holder}” has it; change it in the schema</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has no key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has the key {key}</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wished}, which the schema asks for, is one of several that it asks for</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wished}, which the schema asks for, is that of “{holder}”</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not the name of one key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: choose another key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is for places where {key} is typed or chosen: choose another key</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{holder}” has the key {key} already: give it another one first</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{holder}” ({place}) has the key {key} already: give it another one first</source>
        <extracomment>app/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word under the caret</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing larger to select here</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing after the caret</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected “{words}”</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}; {label} has no {names}: dropped, undo brings it back</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no span under the caret</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans here</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is sticky: every selection is marked. The same key lets it go</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is sticky</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {title}</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select words first; the chosen span stays chosen</source>
        <extracomment>app/labelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema lets no link start at {label}</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link by</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no link</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the {type} link to “{words}”</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the {type} link to the words “{words}”</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {type} link points to nothing</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or select words first</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the text…</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the article</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} the words</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {labels} that a {type} link could point to is linked so already</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {labels} that a {type} link could point to</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {labels} that a {type} link could point to; select words to link to plain text</source>
        <extracomment>app/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of who is labelling</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stancemark {version}. MIT licence.
Project file: {path}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stancemark {version}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal} with {{key:reopen}}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the text</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the project; the window shows it</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline {version}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document {trail}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is done</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document is skipped</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You label as {annotator}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish “{title}”</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip “{title}”</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: done</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: skipped</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} faults in this document: {first}</source>
        <extracomment>app/navigation.py; of one: {count:,} fault in this document: {first}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opened “{title}”</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last document</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow the list of documents</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen “{title}”</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, {number:,} of {total:,} here</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the last phrase</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the first phrase</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of documents</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a document first</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “{words}”</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied “{words}”</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected to copy</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Every document is finished or skipped</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no span in this document yet: select words and press a label&apos;s key</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, {number:,} of {total:,}</source>
        <extracomment>app/navigation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to open a window on (stancemark --help shows what works without one)</source>
        <extracomment>app/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <extracomment>app/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:take} carries it out; any words of it will do</source>
        <extracomment>app/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <extracomment>app/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement – {project} – Stancemark</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} behind {said}. Esc shows all again</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All disagreements are listed; Esc once more closes the window</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no report to write yet</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}; the figures are those from before. {{key:count}} counts again</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all annotators</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open document</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is shown to who leads the project; annotators do not see what others label. Whoever leads says so with File, Lead this project</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set counts once its annotator has finished the document.</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is finished by two annotators under this choice. Choose more sets, or all versions. {how}</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet. Agreement needs two annotators with the same documents. {how}</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only {name} has labelled so far: {count:,} documents are finished, {under_way:,} under way. Agreement needs a second annotator: let somebody else label the same documents, or import a set.</source>
        <extracomment>app/panes/agreementnotice.py; of one: Only {name} has labelled so far: {count:,} document is finished, {under_way:,} under way. Agreement needs a second annotator: let somebody else label the same documents, or import a set.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document is finished by two annotators yet: {count:,} documents are finished by one, {under_way:,} under way.</source>
        <extracomment>app/panes/agreementnotice.py; of one: No document is finished by two annotators yet: {count:,} document is finished by one, {under_way:,} under way.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Annotators finish a document with {key}.</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators finish a document.</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents by size</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of matched spans</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all versions</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {done:,} of {total:,} documents</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents counted</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was counted, and what to beware of</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to print (PDF)…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV), into a folder…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the button</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have it, with a difference.</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences in dashed frames are the evidence that is named; the sign before each says by whom</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, readings of {names}</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {one}: tinted · only {other}: outlined · both: underlined alone</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement before</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement window</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has marked this place</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own labels  Esc</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your own labels, key Esc</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTICLE, TWO READINGS</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{name}”; the old name becomes an alias</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names of “{name}”, with {separator} between them</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other names</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of party “{name}” is; empty takes that back</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as state, person, organisation</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entity</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the entities that are one with {key:mark} first, two or more of them</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge {gone:,} into “{kept}”: {count:,} spans will refer to it</source>
        <extracomment>app/panes/entities.py; of one: Merge {gone:,} into “{kept}”: {count:,} span will refer to it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge “{gone}” into “{kept}”: {count:,} spans will refer to it</source>
        <extracomment>app/panes/entities.py; of one: Merge “{gone}” into “{kept}”: {count:,} span will refer to it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the places that are not “{name}”, and name what they are</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {count:,} into “{kept}”; each is a step of its own</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{step}: {spans}; {count:,} spans stay as they were</source>
        <extracomment>app/panes/entities.py; of one: {step}: {spans}; {count:,} span stays as it was</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places</source>
        <extracomment>app/panes/entities.py; of one: {count:,} place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is mentioned nowhere</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is mentioned nowhere in your own sets</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an entity first</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where else</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files in this folder already; those of an earlier export will be replaced.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet. The lossless file then holds the documents alone.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Export. What was written, changed or left out is listed here.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet: import articles first.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation sets</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents written</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {summary}</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {count:,} articles</source>
        <extracomment>app/panes/importing.py; of one: Import {count:,} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not readable as {encoding}: {reason}</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queries yet. Whoever is in doubt asks the lead with {key}, about the chosen span or about the document; here stand your own, and those of everybody for who leads the project (File, Lead this project).</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queries yet. Whoever is in doubt asks the lead, about the chosen span or about the document; here stand your own, and those of everybody for who leads the project (File, Lead this project).</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every query is answered. {key:answered} shows them all the same.</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is written and not sent. {key:send} sends it; Esc once more leaves without it.</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the value</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answered ones too</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the place</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open:,} open of {total:,}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another answer; it takes the place of this one</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {value} to {vocabulary}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {value} to the register</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, key Esc</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} about “{quote}” in “{document}”</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} about the document in “{document}”</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by {name}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} changed by you</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words or this key. Erase some letters to see more.</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is shown: clear the filter</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “{command}”; Esc keeps the old one</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a second key for “{command}”; Esc adds none</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add none</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own keys are back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command has its usual keys again</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key that you want to find; Esc goes back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has the key {key}</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has {keys} now</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{help}; the schema asks for {key}</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays. {why}</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by word or by key, such as Ctrl+E…</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands by word or by key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to find it</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all these words. Write fewer of them, or only how they begin; Esc shows the contents again.</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} on {pages}</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pages</source>
        <extracomment>app/panes/manual.py; of one: {count:,} page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next page: [{title}]({page}.md)</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} – Manual – Stancemark</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found in the manual</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading preferences</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good serif</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good sans serif</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {time}</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>app/panes/preferences.py; of one: {count:,} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the usual values</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 150 % labels would have no room above the words.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stands in the middle where there is more room.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;else</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer one does not count as work on a document.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of a &amp;break</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet line at the foot of the window.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any width</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} letters</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} seconds</source>
        <extracomment>app/panes/preferences.py; of one: {count:,} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The register is empty. It fills while actors are marked: type a name where an entity is asked for. Or add one here with {key:add}.</source>
        <extracomment>app/panes/registerpages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary points of an article stand here, once there is one</source>
        <extracomment>app/panes/shownset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a span first: {key:next_span} walks them</source>
        <extracomment>app/panes/shownset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <extracomment>app/panes/shownset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query: {text}</source>
        <extracomment>app/panes/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>app/panes/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>app/panes/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your active time</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {at:%H:%M:%S}</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {at:%Y-%m-%d %H:%M}</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your active time: {time}</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change shows in the text at once; {key:reading_preferences} closes this</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences are kept</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and sizes are the usual ones</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any width</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} letters to a line</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} pt, lines at {spacing} %, {width}</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/preferring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project (*.stancemark)</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and sets (*.txt *.text *.md *.jsonl *.ndjson *.json);;All files (*)</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to export, and where to</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema proposes no other mentions of {label}</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands nowhere else, or is marked everywhere</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} other places of “{quote}”</source>
        <extracomment>app/propagation.py; of one: {count:,} other place of “{quote}”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no mention was chosen: nothing is marked</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every mention of what is marked in this document is marked</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked here: “{quote}”</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked here: “{quote}”, on from the top</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the list; nothing is marked</source>
        <extracomment>app/propagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vocabulary has no values yet: {key:leave_open} leaves the question open</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a value: {key:take} adds it</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a value: {key:take} asks the lead to add it</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{}”</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request “{}”</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in 2026-11-23</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: {values}</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a name: {key:take} adds it to the register</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type how it begins; or select other words first and press the key again</source>
        <extracomment>app/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave reading mode</source>
        <extracomment>app/readingmode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the window is back</source>
        <extracomment>app/readingmode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mode; Esc or {key:reading_mode} leaves it</source>
        <extracomment>app/readingmode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two readings are compared; {key:own_labels} leads back to your own labels</source>
        <extracomment>app/readingmode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is as it was</source>
        <extracomment>app/readingmode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen; {key:full_screen} leads back</source>
        <extracomment>app/readingmode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is open</source>
        <extracomment>app/registering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” refers to no entity</source>
        <extracomment>app/registering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is mentioned nowhere else</source>
        <extracomment>app/registering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} other places</source>
        <extracomment>app/registering.py; of one: {name}: {count:,} other place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{key:take} goes there; type a word to narrow the list</source>
        <extracomment>app/registering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {span}</source>
        <extracomment>app/registering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query to the lead</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this document</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query to the lead on this document</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New query</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:take} writes it</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:take} asks</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key:take} changes it, and on an empty line removes it</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged this document; once more takes the flag away</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged “{words}”; once more takes the flag away</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead this project no more: registers and queries show your own</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead this project now: registers and queries show those of everybody</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queries are open</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked; the lead finds it among the queries</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <extracomment>app/remarking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no folder can be made there ({why})</source>
        <extracomment>app/sample.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corpus    {file}</source>
        <extracomment>app/sample.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project   {project}</source>
        <extracomment>app/sample.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture   {picture}</source>
        <extracomment>app/sample.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema file.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the schema, to be changed and given to `stancemark new --schema` or `stancemark schema apply`</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} labels</source>
        <extracomment>app/schemacommand.py; of one: {count:,} label</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What has another name in the file, as in ACTOR=PARTY; repeat it.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, deprecated, what the file lacks and labels use.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the new schema; else that of the file, or the next.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are: the step is yours to undo; leads may change a schema.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would happen; change nothing.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} may be {name} in the file: --rename {old}={name}</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: schema {version}</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs; nothing was changed.</source>
        <extracomment>app/schemacommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection as {label}, or relabel the chosen span</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, exactly</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark exactly the selected characters as {label}</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: phrase at the caret</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the phrase around the caret as {label}, without selecting it first</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: {type}</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the chosen span by {type}</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {attribute} of the chosen span</source>
        <extracomment>app/schemacommands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole window</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every window and dialog</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: moving and selecting</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a jump waits for its letter</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a question</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every list</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inspector</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of documents</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table of spans</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register: its list</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list of places or queries</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inbox of queries</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview of an import</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement window</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In figures and plots</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of disagreements</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window of keys</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the manual</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guideline</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the manual: contents and hits</source>
        <extracomment>app/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document first</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not finished</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a disagreement in the agreement window first</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own labels</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema lets {type} links start only in {kinds}</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no links</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema lets no {type} link start at {label}</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema asks no {attribute} of {label}</source>
        <extracomment>app/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was cancelled</source>
        <extracomment>app/surveying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of spans is closed</source>
        <extracomment>app/tabling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of spans: {span}, {place}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of spans: {text}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the words of {span}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the time of this annotator; may be given more than once.</source>
        <extracomment>app/timecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --csv exclude each other</source>
        <extracomment>app/timecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time of {name} in this project (annotators: {names})</source>
        <extracomment>app/timecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on a document of this project yet.</source>
        <extracomment>app/timecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{measured:,} of {count:,} documents measured</source>
        <extracomment>app/timecommand.py; of one: {measured:,} of {count:,} document measured</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In all {name}: {time} ({what})</source>
        <extracomment>app/timecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>app/timecommand.py; of one: {count:,} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/timecommand.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on this document</source>
        <extracomment>app/timekeeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further window is open; {key:next_window} goes from one to the next</source>
        <extracomment>app/windowing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <extracomment>app/windowing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project for the new window</source>
        <extracomment>app/windowing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only window; {key:new_window} opens another</source>
        <extracomment>app/windowing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to window {number} of {count}</source>
        <extracomment>app/windowing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>app/windowparts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span is chosen</source>
        <extracomment>app/wiring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project file</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles and annotation sets</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in every file of a folder</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a training corpus or the lossless file</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is labelling</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead this project, or not</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you lead the project, and see what everybody labels and asks; or that you do no more</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every window; everything is saved</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your last step back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step again that you undid</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark the chosen span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document fields</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the schema asks about the document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish, next document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what is still open, mark this document as done and open the next one</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark &apos;done&apos; or &apos;skipped&apos; back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this document out and open the next one</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word, the phrase, the clause, the sentence around the caret</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the end of the &amp;clause</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in everything up to the next punctuation mark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the end of the p&amp;hrase</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in everything up to the next function word or punctuation mark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the selection to the span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen span cover the selected words as well</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the selection out of the span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen span no longer cover the selected words</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End one token on</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the chosen span forward</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one token &amp;back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the chosen span back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start one token back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the chosen span back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one token &amp;on</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the chosen span forward</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character on</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the chosen span forward by a character</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the chosen span back by a character</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one character back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the chosen span back by a character</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one character on</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the chosen span forward by a character</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;mentions</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every other place where these words stand, and mark those you accept</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after marking, or not</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about each new span what the schema wants to know, or wait until it is asked for</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer what is open</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the schema wants to know about the chosen span; with a sticky label, mark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the chosen span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a link of the chosen span away</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the chosen span, or on the document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query to the lead</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead about the chosen span, or about the document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the chosen span, or the document, to come back to it</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where else</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the other places of the chosen span&apos;s entity</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule in the &amp;guideline</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rule about what is asked, chosen or sticky, and then the next; the keyboard stays where it is</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entities…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register: rename, merge, split, aliases</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que&amp;ries…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your queries, and those of everybody for who leads the project</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next s&amp;pan</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next span</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sp&amp;an</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the span before</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span &amp;under the caret</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next of the spans stacked under the caret</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the &amp;link</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the span that the chosen one is linked with, and on to the next</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans at this pla&amp;ce…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the spans under the caret</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ph&amp;rase</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the next words between function words</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous phra&amp;se</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the words before</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to a word</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a letter: the caret goes to the next word that begins with it</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next un&amp;marked mention</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next place where words stand that are marked elsewhere</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next thing that is still open</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous findin&amp;g</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the thing before that is still open</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lis&amp;t of findings</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all that is still open, and go to one</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;oint</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next summary point</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous po&amp;int</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the summary point before, or back to the article</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document before</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While two readings are compared, go to the next disagreement of the list</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement &amp;before</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While two readings are compared, go to the disagreement before</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to your own labels</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the comparison of two readings</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter documents</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between documents, article and summary</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;ding mode</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with its labels alone, or all of the window again</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the window have the whole screen, or give it back</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline beside the text: read it, find words in it, go from rule to rule</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far annotators agree, with the disagreements behind each figure: for who leads the project</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of spans</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every span of the document as a row, to read, choose and change them there</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading preferences</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface, sizes, line spacing, width, colours and pauses: what you change shows at once</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger reading text</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller reading text</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading text at its usual size</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, or not</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger colours, lines and frames, light or dark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system&apos;s scheme</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, and as much contrast, as the desktop wants</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the manual on the page about what is in front of you</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name, or of what it does, and carry it out</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further window on this project, with a document and a place of its own</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in a new window…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another project in a further window</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt window</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the window that was opened after this one</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; everything is saved, and the last one ends the program</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command with its keys; change them here</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stancemark</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and where things are</source>
        <extracomment>app/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret by a word, to where the arrow points in every script</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the next sentence</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the sentence before</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret by what is read as one character</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line down</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret by a line, from the last one on to the next point</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret by a line, from the first one to the point before</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret by what can be seen at once</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the line</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the end of the line</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the line</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the start of the line</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the text</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the end of the article or the point</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the text</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the start of the article or the point</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: word to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same movement; the selection follows it</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: word to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: sentence to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: sentence to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: character to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: character to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: line down</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: line up</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: page down</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: page up</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: end of the line</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: start of the line</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: end of the text</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: start of the text</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same letter again</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the next word with the letter of the last jump</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the current row, or what is ticked or typed; with none, leave it open</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or request what is typed, though something else matches</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the current row or untick it, where several may be chosen</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have no answer; while something is typed, the key erases it</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the question open</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have no answer yet, whatever is proposed, and go on to the next</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row up</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row above</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row down</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows up</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up by the rows that can be seen at once</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows down</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down by the rows that can be seen at once</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last row</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the mention</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the current mention or leave it out, and go on to the next</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all mentions</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every mention of the list</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick no mention</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave every mention of the list out</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is ticked</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the mentions with a tick, in one step</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the line shows, or go along its link</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value away</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer, the link or the note of the line away</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the words</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the text, to the span of the row</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every span that is shown, to relabel or remove them in one step</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the spans</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow the table</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document of the row and go to its text</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the name of a new entity</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the register</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in the register</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the entity</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the entity for merging, or take the mark away</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the entity another name; the old one becomes an alias</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the other names of the entity</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of party the entity is</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one entity of those that are marked</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another entity of some of its places</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where else it is</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the places where the entity is mentioned</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entity</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the entity out of the register</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the register</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dialog and go to the place</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the query with what is written</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the value that the query asks for to its vocabulary</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queries that have an answer, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words, or the line of the caret, are the title</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to the body</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a point of the summary</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are related links</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept aside as other text</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to no section</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the article</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the article come in, or leave it out</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the preview</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown as a web page, PDF, JSON or tables</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the disagreements</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the list of disagreements</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all disagreements</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter off, and show every kind</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every document again</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: missing</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind missing, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: boundary</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind boundary, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: label</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind label, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: attribute</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind attribute, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: link</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind link, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: verdict</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind verdict, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: evidence</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show disagreements of the kind evidence, or hide them</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next figure, bar or cell on the left</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next figure, bar or cell on the right</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is behind it</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the disagreements behind the figure</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the disagreement</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both readings in the text, at this place</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words; the first place of them is gone to</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place of the words that are typed</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before of the words that are typed</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of rules</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a rule by its id or by words of its title</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next rule</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rule below</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule before</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rule above</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the guideline</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the rule where you were</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward in the guideline</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where the link with the caret leads; Tab goes from link to link</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the guideline</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stay at this rule, or follow again what is chosen and asked</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the rule in a note</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of the rule into the note on the span, or on the document</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id of the rule</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id of the current rule</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the guideline</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the guideline, or compare its versions</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the key that the command shall have</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a key that the command shall have as well</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the command have no key</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its usual keys again, or take that back</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the key whose command is looked for</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words that a page shall have</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place that has the words</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place found before</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before that has the words</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before this one</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were in the manual</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward to where you were before going back</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on with the next page of the contents</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page before in the contents</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first page of the manual</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the manual</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between search, contents and page</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger manual</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the manual larger</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller manual</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the manual smaller</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual at its usual size</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the manual at its usual size</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page, or go into the page of the current hit</source>
        <extracomment>app/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 1,200</comment>
        <extracomment>annotations/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 0.71</comment>
        <extracomment>annotations/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number of hundredths, as in 71%</comment>
        <extracomment>annotations/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d}</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M}</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
