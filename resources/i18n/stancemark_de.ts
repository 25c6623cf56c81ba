<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Stancemark</name>
    <message>
        <source>nobody yet</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>these are the labels of {annotator}; you are {you}</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation>das sind die Labels von {annotator}; angemeldet ist {you}</translation>
    </message>
    <message>
        <source>the span {start}-{end} does not quote the text it covers</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation>die Spanne {start}-{end} gibt nicht den Text wieder, den sie umfasst</translation>
    </message>
    <message>
        <source>one end of this link is not there any more</source>
        <extracomment>annotations/admission.py</extracomment>
        <translation>ein Ende dieser Verknüpfung ist nicht mehr da</translation>
    </message>
    <message>
        <source>only one item</source>
        <extracomment>annotations/agreement/alpha.py</extracomment>
        <translation>nur ein Element</translation>
    </message>
    <message>
        <source>no other link</source>
        <extracomment>annotations/agreement/beside.py</extracomment>
        <translation>keine andere Verknüpfung</translation>
    </message>
    <message>
        <source>unset</source>
        <extracomment>annotations/agreement/beside.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not yet done by a second annotator</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>noch nicht von einer zweiten Person abgeschlossen</translation>
    </message>
    <message>
        <source>not opened by anybody</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>von niemandem geöffnet</translation>
    </message>
    <message>
        <source>without a chosen set</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>ohne ein gewähltes Set</translation>
    </message>
    <message>
        <source>done by adjudicators and models alone</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>nur von Adjudizierenden und Modellen abgeschlossen</translation>
    </message>
    <message>
        <source>with one annotator chosen alone</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>mit nur einer gewählten Person</translation>
    </message>
    <message>
        <source>settled by adjudication</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>durch Adjudikation geklärt</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>of adjudicators and models, compared only where they are named</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>von Adjudizierenden und Modellen, nur verglichen, wo sie genannt sind</translation>
    </message>
    <message>
        <source>adjudicators and models, compared only where they are named</source>
        <extracomment>annotations/agreement/cases.py</extracomment>
        <translation>Adjudizierende und Modelle, nur verglichen, wo sie genannt sind</translation>
    </message>
    <message>
        <source>{documents} not counted: {why}</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{documents} nicht gezählt: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} documents</source>
        <extracomment>annotations/agreement/caveats.py; of one: {count:,} document</extracomment>
        <translation>
            <numerusform>{count:,} Dokument</numerusform>
            <numerusform>{count:,} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>{sets} left out: {why}</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{sets} ausgelassen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sets</source>
        <extracomment>annotations/agreement/caveats.py; of one: {count:,} set</extracomment>
        <translation>
            <numerusform>{count:,} Set</numerusform>
            <numerusform>{count:,} Sets</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {most} annotators in a document: gamma and the u-alphas are given of all together only, not of each two or without one</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>mehr als {most} Annotierende in einem Dokument: Gamma und die u-Alphas gibt es nur für alle zusammen, nicht für je zwei oder ohne eine Person</translation>
    </message>
    <message>
        <source>{documents} without any span: undefined there, and in no mean</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{documents} ohne jede Spanne: dort nicht definiert und in keinem Mittelwert</translation>
    </message>
    <message numerus="yes">
        <source>label {label} rests on {count:,} spans</source>
        <extracomment>annotations/agreement/caveats.py; of one: label {label} rests on {count:,} span</extracomment>
        <translation>
            <numerusform>Label {label} beruht auf {count:,} Spanne</numerusform>
            <numerusform>Label {label} beruht auf {count:,} Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Most documents have three spans or fewer: a figure of one document says little; read the pooled ones.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>Die meisten Dokumente haben höchstens drei Spannen: Der Wert eines einzelnen Dokuments sagt wenig; zu lesen sind die zusammengefassten Werte.</translation>
    </message>
    <message>
        <source>{documents}: the second digit of a figure is noise, the third means nothing.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{documents}: Die zweite Stelle eines Werts ist Rauschen, die dritte bedeutet nichts.</translation>
    </message>
    <message>
        <source>no document is done by two annotators</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>kein Dokument ist von zwei Personen abgeschlossen</translation>
    </message>
    <message>
        <source>{documents}: intervals by bootstrap over documents, {replicates:,} replicates, seed {seed}</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{documents}: Intervalle durch Bootstrap über Dokumente, {replicates:,} Wiederholungen, Startwert {seed}</translation>
    </message>
    <message>
        <source>{documents}: intervals by jackknife over documents, with Student&apos;s t</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{documents}: Intervalle durch Jackknife über Dokumente, mit Students t</translation>
    </message>
    <message>
        <source>{documents}: too few for intervals</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{documents}: zu wenige für Intervalle</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{names} und {count:,} weitere</translation>
    </message>
    <message>
        <source>One of the sets is an adjudicated one: agreement with it is no agreement between annotators, and means nothing for an annotator whose work went into it.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>Eines der Sets ist adjudiziert: Übereinstimmung mit ihm ist keine Übereinstimmung zwischen Annotierenden und bedeutet nichts für die Person, deren Arbeit darin eingegangen ist.</translation>
    </message>
    <message>
        <source>One of the sets was made by a model: what is compared is a model with people.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>Eines der Sets stammt von einem Modell: Verglichen wird ein Modell mit Menschen.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} spans came from suggestions: annotators who saw the same ones agree too easily.</source>
        <extracomment>annotations/agreement/caveats.py; of one: {count:,} span came from suggestions: annotators who saw the same ones agree too easily.</extracomment>
        <translation>
            <numerusform>{count:,} Spanne geht auf Vorschläge zurück: Wer dieselben Vorschläge sah, stimmt zu leicht überein.</numerusform>
            <numerusform>{count:,} Spannen gehen auf Vorschläge zurück: Wer dieselben Vorschläge sah, stimmt zu leicht überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets under several versions of the guideline are put together; look at the trend before the total.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>Sets unter mehreren Fassungen der Richtlinie sind zusammengenommen; vor dem Gesamtwert ist der Verlauf zu lesen.</translation>
    </message>
    <message>
        <source>{alike:.0f} % of tokens are marked alike, {nobody:.0f} % as nobody marked them: this is not the agreement, nor is kappa or alpha over tokens, which a few long spans decide.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{alike:.0f} % der Token sind gleich markiert, {nobody:.0f} %, weil niemand sie markiert hat: Das ist nicht die Übereinstimmung; ebenso wenig sind es Kappa oder Alpha über Token, die von wenigen langen Spannen bestimmt werden.</translation>
    </message>
    <message>
        <source>{alike:.0f} % of tokens are marked alike as regards {label}, {nobody:.0f} % as nobody marked them: this is not the agreement, nor is kappa or alpha over tokens, which a few long spans decide.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>{alike:.0f} % der Token sind im Hinblick auf {label} gleich markiert, {nobody:.0f} %, weil niemand sie markiert hat: Das ist nicht die Übereinstimmung; ebenso wenig sind es Kappa oder Alpha über Token, die von wenigen langen Spannen bestimmt werden.</translation>
    </message>
    <message>
        <source>Kappa over labels of matched spans leaves out every span that the other has not marked; only {matched:.0f} of 100 are matched.</source>
        <extracomment>annotations/agreement/caveats.py</extracomment>
        <translation>Kappa über die Labels zugeordneter Spannen lässt jede Spanne aus, die die andere Person nicht markiert hat; nur {matched:.0f} von 100 sind zugeordnet.</translation>
    </message>
    <message>
        <source>no item has values from both raters</source>
        <extracomment>annotations/agreement/coding.py</extracomment>
        <translation>kein Element hat Werte von beiden Ratern</translation>
    </message>
    <message>
        <source>there is only one rater</source>
        <extracomment>annotations/agreement/coding.py</extracomment>
        <translation>es gibt nur einen Rater</translation>
    </message>
    <message>
        <source>items differ in their number of raters</source>
        <extracomment>annotations/agreement/coding.py</extracomment>
        <translation>die Elemente haben verschieden viele Rater</translation>
    </message>
    <message>
        <source>with fewer than three annotators the model is not identified</source>
        <extracomment>annotations/agreement/competence.py</extracomment>
        <translation>mit weniger als drei Annotierenden ist das Modell nicht bestimmt</translation>
    </message>
    <message>
        <source>there are no answers</source>
        <extracomment>annotations/agreement/competence.py</extracomment>
        <translation>es gibt keine Antworten</translation>
    </message>
    <message>
        <source>not settled after {rounds:,} rounds</source>
        <extracomment>annotations/agreement/competence.py</extracomment>
        <translation>nach {rounds:,} Runden nicht eingependelt</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>boundary</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>attribute</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>annotations/agreement/disagreements.py</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>too many spans lie at one place</source>
        <extracomment>annotations/agreement/gamma.py</extracomment>
        <translation>zu viele Spannen liegen an einer Stelle</translation>
    </message>
    <message>
        <source>{name} marked nothing</source>
        <extracomment>annotations/agreement/alphau.py</extracomment>
        <translation>{name} hat nichts markiert</translation>
    </message>
    <message numerus="yes">
        <source>{why}: mean over {count:,} pairs of annotators</source>
        <extracomment>annotations/agreement/gamma.py; of one: {why}: mean over {count:,} pair of annotators</extracomment>
        <translation>
            <numerusform>{why}: Mittel über {count:,} Paar von Annotierenden</numerusform>
            <numerusform>{why}: Mittel über {count:,} Paare von Annotierenden</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>nicht definiert</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} samples</source>
        <extracomment>annotations/agreement/headlines.py; of one: {count:,} sample</extracomment>
        <translation>
            <numerusform>{count:,} Stichprobe</numerusform>
            <numerusform>{count:,} Stichproben</numerusform>
        </translation>
    </message>
    <message>
        <source>place and label together; 0 is chance, 1 full agreement (α={alpha:g} β={beta:g}, {sampler}, {drawn}, seed {seed})</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Ort und Label zusammen; 0 ist Zufall, 1 volle Übereinstimmung (α={alpha:g} β={beta:g}, {sampler}, {drawn}, Startwert {seed})</translation>
    </message>
    <message>
        <source>of 100 spans one annotator marks, {share} are marked exactly so by another</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>von 100 Spannen der einen Person sind {share} von einer anderen genauso markiert</translation>
    </message>
    <message>
        <source>of 100 spans one annotator marks, {share} are marked exactly so by the other</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>von 100 Spannen der einen Person sind {share} von der anderen genauso markiert</translation>
    </message>
    <message>
        <source>of 100 spans, {share} are marked at an overlapping place with the same label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>von 100 Spannen sind {share} an einer überlappenden Stelle mit demselben Label markiert</translation>
    </message>
    <message>
        <source>how well the same stretches of text are marked, whatever the label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>wie gut dieselben Textstücke markiert sind, gleich mit welchem Label</translation>
    </message>
    <message numerus="yes">
        <source>the same label where both marked; {count:,} pairs of spans aligned</source>
        <extracomment>annotations/agreement/headlines.py; of one: the same label where both marked; {count:,} pair of spans aligned</extracomment>
        <translation>
            <numerusform>dasselbe Label, wo beide markiert haben; {count:,} Paar von Spannen zugeordnet</numerusform>
            <numerusform>dasselbe Label, wo beide markiert haben; {count:,} Paare von Spannen zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>of 100 links, {share} join the same spans in the same way</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>von 100 Verknüpfungen verbinden {share} dieselben Spannen auf dieselbe Weise</translation>
    </message>
    <message>
        <source>{told}; {share} where both ends are aligned</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>{told}; {share}, wo beide Enden zugeordnet sind</translation>
    </message>
    <message>
        <source>verdicts of two on the same point, {pairs}</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Urteile von zweien über denselben Punkt, {pairs}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pairs</source>
        <extracomment>annotations/agreement/headlines.py; of one: {count:,} pair</extracomment>
        <translation>
            <numerusform>{count:,} Paar</numerusform>
            <numerusform>{count:,} Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; supported or not: {value}</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>{told}; gestützt oder nicht: {value}</translation>
    </message>
    <message>
        <source>of 100 sentences named as evidence, {share} are named by another as well</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>von 100 als Beleg genannten Sätzen nennt {share} auch eine andere Person</translation>
    </message>
    <message>
        <source>of 100 sentences named as evidence, {share} are named by the other as well</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>von 100 als Beleg genannten Sätzen nennt {share} auch die andere Person</translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Span F1, exact</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Spannen-F1, exakt</translation>
    </message>
    <message>
        <source>Span F1, overlap and label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Spannen-F1, Überlappung und Label</translation>
    </message>
    <message>
        <source>|u-alpha, same text</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>|u-Alpha, derselbe Text</translation>
    </message>
    <message>
        <source>Gamma-cat, same label</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Gamma-cat, dasselbe Label</translation>
    </message>
    <message>
        <source>Link F1, overlap</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Verknüpfungs-F1, Überlappung</translation>
    </message>
    <message>
        <source>Verdict κ</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Urteil κ</translation>
    </message>
    <message>
        <source>Evidence F1</source>
        <extracomment>annotations/agreement/headlines.py</extracomment>
        <translation>Beleg-F1</translation>
    </message>
    <message>
        <source>too few documents for an interval</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation>zu wenige Dokumente für ein Intervall</translation>
    </message>
    <message>
        <source>undefined without one of the documents</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation>ohne eines der Dokumente nicht definiert</translation>
    </message>
    <message>
        <source>undefined in most resamples of documents</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation>in den meisten Neuziehungen der Dokumente nicht definiert</translation>
    </message>
    <message>
        <source>bootstrap over documents, {size:,}</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation>Bootstrap über Dokumente, {size:,}</translation>
    </message>
    <message>
        <source>bootstrap over documents, {size:,}, of which {known:,} have a value</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation>Bootstrap über Dokumente, {size:,}, von denen {known:,} einen Wert haben</translation>
    </message>
    <message>
        <source>jackknife over documents, t with {degrees:,} degrees</source>
        <extracomment>annotations/agreement/intervals.py</extracomment>
        <translation>Jackknife über Dokumente, t mit {degrees:,} Freiheitsgraden</translation>
    </message>
    <message>
        <source>all aligned spans have one label</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation>alle zugeordneten Spannen haben ein und dasselbe Label</translation>
    </message>
    <message>
        <source>no spans are aligned</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation>es sind keine Spannen zugeordnet</translation>
    </message>
    <message>
        <source>no spans, or chance would bring no disagreement</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation>keine Spannen, oder der Zufall brächte keine Abweichung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of labels of matched spans</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation>Cohens Kappa der Labels zugeordneter Spannen</translation>
    </message>
    <message>
        <source>no variation of labels</source>
        <extracomment>annotations/agreement/measures/holistic.py</extracomment>
        <translation>keine Variation der Labels</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <extracomment>annotations/agreement/measures/measure.py</extracomment>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Competence by spans</source>
        <extracomment>annotations/agreement/measures/measure.py</extracomment>
        <translation>Kompetenz nach Spannen</translation>
    </message>
    <message>
        <source>Competence by verdicts</source>
        <extracomment>annotations/agreement/measures/measure.py</extracomment>
        <translation>Kompetenz nach Urteilen</translation>
    </message>
    <message>
        <source>Span F1, exact place</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Spannen-F1, exakter Ort</translation>
    </message>
    <message>
        <source>Span F1, overlap</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Spannen-F1, Überlappung</translation>
    </message>
    <message>
        <source>Span F1, share in common, label</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Spannen-F1, gemeinsamer Anteil, Label</translation>
    </message>
    <message>
        <source>Span F1, share in common</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Spannen-F1, gemeinsamer Anteil</translation>
    </message>
    <message>
        <source>Span F1, half in common, label</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Spannen-F1, Hälfte gemeinsam, Label</translation>
    </message>
    <message>
        <source>Span F1, half in common</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Spannen-F1, Hälfte gemeinsam</translation>
    </message>
    <message>
        <source>Same label, of spans that overlap</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>Gleiches Label bei überlappenden Spannen</translation>
    </message>
    <message>
        <source>no spans overlap</source>
        <extracomment>annotations/agreement/measures/spans.py</extracomment>
        <translation>keine Spannen überlappen sich</translation>
    </message>
    <message>
        <source>no links by either annotator</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Verknüpfungen bei beiden Annotierenden</translation>
    </message>
    <message>
        <source>no point judged by two annotators</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>kein Punkt ist von zwei Personen beurteilt</translation>
    </message>
    <message>
        <source>Link F1, strict</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Verknüpfungs-F1, streng</translation>
    </message>
    <message>
        <source>Link F1, both ends aligned</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Verknüpfungs-F1, beide Enden zugeordnet</translation>
    </message>
    <message>
        <source>no link has both ends aligned</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>bei keiner Verknüpfung sind beide Enden zugeordnet</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of types of links</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Cohens Kappa der Verknüpfungsarten</translation>
    </message>
    <message>
        <source>no variation of types</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Variation der Arten</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of types of links</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Krippendorffs Alpha der Verknüpfungsarten</translation>
    </message>
    <message>
        <source>Links in the other direction</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Verknüpfungen in Gegenrichtung</translation>
    </message>
    <message>
        <source>no links between the same ends</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Verknüpfungen zwischen denselben Enden</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha over pairs of near spans</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Krippendorffs Alpha über Paare naher Spannen</translation>
    </message>
    <message>
        <source>no links between near spans</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Verknüpfungen zwischen nahen Spannen</translation>
    </message>
    <message>
        <source>Attributes alike</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Attribute gleich</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of attributes</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Cohens Kappa der Attribute</translation>
    </message>
    <message>
        <source>no variation of values</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Variation der Werte</translation>
    </message>
    <message>
        <source>Verdicts alike</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Urteile gleich</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of verdicts</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Cohens Kappa der Urteile</translation>
    </message>
    <message>
        <source>no variation of verdicts, or no point judged by two</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Variation der Urteile, oder kein Punkt von zweien beurteilt</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of verdicts</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Krippendorffs Alpha der Urteile</translation>
    </message>
    <message>
        <source>Supported or not, alike</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Gestützt oder nicht, gleich</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of supported or not</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Cohens Kappa von gestützt oder nicht</translation>
    </message>
    <message>
        <source>no evidence by either annotator</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Belege bei beiden Annotierenden</translation>
    </message>
    <message>
        <source>no variation of evidence</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>keine Variation der Belege</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of evidence, Jaccard distance</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Krippendorffs Alpha der Belege, Jaccard-Abstand</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of evidence, MASI distance</source>
        <extracomment>annotations/agreement/measures/statements.py</extracomment>
        <translation>Krippendorffs Alpha der Belege, MASI-Abstand</translation>
    </message>
    <message>
        <source>no variation: all tokens are marked alike</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>keine Variation: alle Token sind gleich markiert</translation>
    </message>
    <message>
        <source>spans of one annotator share tokens, which then have no single label; look at each label</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Spannen einer Person teilen sich Token, die dann kein einzelnes Label haben; die einzelnen Labels sind zu lesen</translation>
    </message>
    <message>
        <source>Tokens marked alike</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Token gleich markiert</translation>
    </message>
    <message>
        <source>Token F1</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Token-F1</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Cohens Kappa der Token</translation>
    </message>
    <message>
        <source>Scott&apos;s pi of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Scotts Pi der Token</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Fleiss’ Kappa der Token</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Gwets AC1 der Token</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of tokens</source>
        <extracomment>annotations/agreement/measures/tokens.py</extracomment>
        <translation>Krippendorffs Alpha der Token</translation>
    </message>
    <message>
        <source>documents in which spans of one annotator overlap are left out; the layers have them</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>Dokumente, in denen sich Spannen einer Person überlappen, sind ausgelassen; die Schichten enthalten sie</translation>
    </message>
    <message>
        <source>spans of one annotator overlap in every document; look at the layers</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>Spannen einer Person überlappen sich in jedem Dokument; die Schichten sind zu lesen</translation>
    </message>
    <message>
        <source>no variation</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>keine Variation</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} documents left out, in which spans of one label and annotator overlap</source>
        <extracomment>annotations/agreement/measures/unitized.py; of one: {count:,} document left out, in which spans of one label and annotator overlap</extracomment>
        <translation>
            <numerusform>{count:,} Dokument ausgelassen, in dem sich Spannen desselben Labels und derselben Person überlappen</numerusform>
            <numerusform>{count:,} Dokumente ausgelassen, in denen sich Spannen desselben Labels und derselben Person überlappen</numerusform>
        </translation>
    </message>
    <message>
        <source>|u-alpha, labels in one layer</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>|u-Alpha, Labels in einer Schicht</translation>
    </message>
    <message>
        <source>|u-alpha, whatever the label</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>|u-Alpha, gleich welches Label</translation>
    </message>
    <message>
        <source>|u-alpha, each label by itself</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>|u-Alpha, jedes Label für sich</translation>
    </message>
    <message>
        <source>Coverage of cu-alpha</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>Abdeckung von cu-Alpha</translation>
    </message>
    <message>
        <source>no variation of labels where two marked</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>keine Variation der Labels, wo zwei markiert haben</translation>
    </message>
    <message>
        <source>Coverage of (k)u-alpha</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>Abdeckung von (k)u-Alpha</translation>
    </message>
    <message>
        <source>alpha_U of 1995, as in INCEpTION</source>
        <extracomment>annotations/agreement/measures/unitized.py</extracomment>
        <translation>alpha_U von 1995, wie in INCEpTION</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <extracomment>annotations/agreement/modelled.py</extracomment>
        <translation>nichts markiert</translation>
    </message>
    <message>
        <source>title {said}</source>
        <extracomment>annotations/agreement/naming.py</extracomment>
        <translation>Titel {said}</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Beobachtete Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Scott&apos;s pi</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Scotts Pi</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Congers Kappa</translation>
    </message>
    <message>
        <source>Randolph&apos;s kappa</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Randolphs Kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Share of items answered rightly</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>Anteil richtig beantworteter Elemente</translation>
    </message>
    <message>
        <source>no interval: items are taken as they are, and no documents are known to resample</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>kein Intervall: Die Elemente werden genommen, wie sie sind; Dokumente zum Neuziehen sind nicht bekannt</translation>
    </message>
    <message>
        <source>{rater} has rated {item} already, on line {first}</source>
        <extracomment>annotations/agreement/ratingfiles.py</extracomment>
        <translation>{rater} hat {item} schon in Zeile {first} bewertet</translation>
    </message>
    <message>
        <source>the {column} is empty</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>die Spalte {column} ist leer</translation>
    </message>
    <message>
        <source>no item has values from two raters</source>
        <extracomment>annotations/agreement/ratings.py</extracomment>
        <translation>kein Element hat Werte von zwei Ratern</translation>
    </message>
    <message>
        <source>no variation: all values are the same</source>
        <extracomment>annotations/agreement/ratings.py</extracomment>
        <translation>keine Variation: alle Werte sind gleich</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>{file}, Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>the {column} is {text!r}, which is no whole number</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>in der Spalte {column} steht {text!r}; das ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>the {column} is {text}, which is beyond {largest}</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>in der Spalte {column} steht {text}; das liegt jenseits von {largest}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>there is no column {name} (wanted: {names}; found: {found})</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>es gibt keine Spalte {name} (gewünscht: {names}; gefunden: {found})</translation>
    </message>
    <message>
        <source>there are {cells:,} cells, but {columns:,} columns</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>es sind {cells:,} Zellen, aber {columns:,} Spalten</translation>
    </message>
    <message>
        <source>{file}: is empty</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>{file}: ist leer</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({why})</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>{file}: ist nicht zu lesen ({why})</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>ist nicht als Tabelle zu lesen ({error})</translation>
    </message>
    <message>
        <source>there are two columns {name}</source>
        <extracomment>annotations/agreement/rows.py</extracomment>
        <translation>es gibt zwei Spalten {name}</translation>
    </message>
    <message>
        <source>the lengths of the documents are not known: the end of the last span stands for each, and u-alpha, gamma and whatever counts code points depend on it</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>die Längen der Dokumente sind nicht bekannt: Für jede steht das Ende der letzten Spanne, und u-Alpha, Gamma und alles, was Codepunkte zählt, hängt davon ab</translation>
    </message>
    <message>
        <source>{folder}: is no folder</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{folder}: ist kein Ordner</translation>
    </message>
    <message>
        <source>{annotator} has marked nothing in {document} by line {empty}, and a span by line {marked}</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{annotator} hat in {document} nach Zeile {empty} nichts markiert, nach Zeile {marked} eine Spanne</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows repeat another one with the same document, annotator, label, start and end: each counts as a span of its own</source>
        <extracomment>annotations/agreement/spanfiles.py; of one: {count:,} row repeats another one with the same document, annotator, label, start and end: each counts as a span of its own</extracomment>
        <translation>
            <numerusform>{count:,} Zeile wiederholt eine andere mit demselben Dokument, derselben Person, demselben Label, Anfang und Ende: Jede zählt als eigene Spanne</numerusform>
            <numerusform>{count:,} Zeilen wiederholen eine andere mit demselben Dokument, derselben Person, demselben Label, Anfang und Ende: Jede zählt als eigene Spanne</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has a length of {length}</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{name} hat die Länge {length}</translation>
    </message>
    <message>
        <source>{name} has a second length</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{name} hat eine zweite Länge</translation>
    </message>
    <message>
        <source>{folder}: there is no text of {document} (looked for {document}.txt)</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{folder}: zu {document} gibt es keinen Text (gesucht: {document}.txt)</translation>
    </message>
    <message>
        <source>{file}: the length of {document} is not given</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{file}: die Länge von {document} ist nicht angegeben</translation>
    </message>
    <message>
        <source>the {missing} is empty (who marked nothing has a row without label, start and end)</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{missing} ist leer (wer nichts markiert hat, steht in einer Zeile ohne Label, Anfang und Ende)</translation>
    </message>
    <message>
        <source>the span starts at {start}, before the document</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>die Spanne beginnt bei {start}, vor dem Dokument</translation>
    </message>
    <message>
        <source>the span starts at {start} and ends at {end}, which leaves it no length</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>die Spanne beginnt bei {start} und endet bei {end}, hat also keine Länge</translation>
    </message>
    <message>
        <source>the span ends at {end}, beyond the {length} code points of {document}</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>die Spanne endet bei {end}, jenseits der {length} Codepunkte von {document}</translation>
    </message>
    <message>
        <source>{file}: there is no set {name} (sets: {names})</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{file}: ein Set {name} gibt es nicht (Sets: {names})</translation>
    </message>
    <message>
        <source>{file}: there is no label {name} (labels: {names})</source>
        <extracomment>annotations/agreement/spanfiles.py</extracomment>
        <translation>{file}: ein Label {name} gibt es nicht (Labels: {names})</translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>several values</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a value of a vocabulary</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>ein Wert eines Vokabulars</translation>
    </message>
    <message>
        <source>a range of the text</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>ein Bereich des Textes</translation>
    </message>
    <message>
        <source>an entity</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>eine Entität</translation>
    </message>
    <message>
        <source>{answer} is none of its values</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>{answer} ist keiner der Werte</translation>
    </message>
    <message>
        <source>{answer} cannot be {kind}</source>
        <extracomment>annotations/answertypes.py</extracomment>
        <translation>{answer} passt nicht als Antwort: verlangt ist {kind}</translation>
    </message>
    <message>
        <source>an entity of the register</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>eine Entität des Registers</translation>
    </message>
    <message>
        <source>a value of {vocabulary}</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>ein Wert von {vocabulary}</translation>
    </message>
    <message>
        <source>“{words}” is not marked any more</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>„{words}“ ist nicht mehr markiert</translation>
    </message>
    <message>
        <source>“{words}” says so already</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>„{words}“ sagt das schon</translation>
    </message>
    <message>
        <source>Set {names} of “{words}”</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{names} bei „{words}“ setzen</translation>
    </message>
    <message>
        <source>{name} takes no values of a vocabulary</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{name} nimmt keine Werte eines Vokabulars</translation>
    </message>
    <message>
        <source>{name} takes no entity of the register</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{name} nimmt keine Entität des Registers</translation>
    </message>
    <message>
        <source>{name} takes an entity of the register; only the lead adds one</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{name} nimmt eine Entität des Registers; neue legt nur die Projektleitung an</translation>
    </message>
    <message>
        <source>you have asked for {called} already; the lead has to add it</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{called} ist schon erbeten; die Projektleitung muss es anlegen</translation>
    </message>
    <message>
        <source>Ask for the entity {called}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>Um die Entität {called} bitten</translation>
    </message>
    <message>
        <source>Set {name} of “{words}” to {called}, which is new</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{name} bei „{words}“ auf {called} setzen; das ist neu</translation>
    </message>
    <message>
        <source>this {type} link is not there any more</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>diese Verknüpfung {type} ist nicht mehr da</translation>
    </message>
    <message>
        <source>this {type} link</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>dieser Verknüpfung {type}</translation>
    </message>
    <message>
        <source>the schema has no document field {name}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>das Schema hat kein Dokumentfeld {name}</translation>
    </message>
    <message>
        <source>this document</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>diesem Dokument</translation>
    </message>
    <message>
        <source>{name} is asked no more: it can only be taken back</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>nach {name} wird nicht mehr gefragt: die Antwort lässt sich nur zurücknehmen</translation>
    </message>
    <message>
        <source>{name} of “{words}” is {decided}, as a link says: take the link away first</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{name} bei „{words}“ ist {decided}, wie eine Verknüpfung sagt: zuerst die Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Clear {attribute} of {owner}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{attribute} bei {owner} leeren</translation>
    </message>
    <message>
        <source>Set {attribute} of {owner} to {value}</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{attribute} bei {owner} auf {value} setzen</translation>
    </message>
    <message>
        <source>{attribute} of {owner} is not set</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{attribute} bei {owner} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>{attribute} of {owner} says so already</source>
        <extracomment>annotations/attributes.py</extracomment>
        <translation>{attribute} bei {owner} sagt das schon</translation>
    </message>
    <message>
        <source>{attribute} takes {what}; {words} is none</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute}: verlangt ist {what}; {words} ist das nicht</translation>
    </message>
    <message>
        <source>{attribute} takes {what}</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute}: verlangt ist {what}</translation>
    </message>
    <message>
        <source>{attribute} takes one of {names}</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt eines von {names}</translation>
    </message>
    <message>
        <source>{attribute} takes one or more values</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt einen oder mehrere Werte</translation>
    </message>
    <message>
        <source>{attribute} takes yes or no</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt ja oder nein</translation>
    </message>
    <message>
        <source>{attribute} takes a number of at most {count:,} digits</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt eine Zahl mit höchstens {count:,} Ziffern</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>annotations/answers.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>{attribute} takes a number; {text} can be read in two ways: write {ways}</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt eine Zahl; {text} lässt sich auf zwei Arten lesen: {ways} schreiben</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>ein Datum wie 2026-11-23</translation>
    </message>
    <message>
        <source>{attribute} takes a text on one line</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt einen Text auf einer Zeile</translation>
    </message>
    <message>
        <source>{attribute} takes a text that is not empty</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt einen Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>{attribute} takes at most {count:,} characters</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt höchstens {count:,} Zeichen</translation>
    </message>
    <message>
        <source>{attribute} holds a character that cannot be seen</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} enthält ein Zeichen, das man nicht sieht</translation>
    </message>
    <message>
        <source>{attribute} takes words of the text: select them first</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt Wörter des Textes: zuerst auswählen</translation>
    </message>
    <message>
        <source>{attribute} takes words of one section</source>
        <extracomment>annotations/answers.py</extracomment>
        <translation>{attribute} nimmt Wörter eines einzigen Abschnitts</translation>
    </message>
    <message>
        <source>{refusal}; the interface is in English</source>
        <extracomment>annotations/catalogues.py</extracomment>
        <translation>{refusal}; die Oberfläche ist auf Englisch</translation>
    </message>
    <message>
        <source>{file}: is no catalogue of lines ({error})</source>
        <extracomment>annotations/catalogues.py</extracomment>
        <translation>{file}: ist kein Katalog von Zeilen ({error})</translation>
    </message>
    <message>
        <source>near evidence</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>nahen Beleg</translation>
    </message>
    <message>
        <source>counter-evidence</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>Gegenbeleg</translation>
    </message>
    <message>
        <source>unsupported words</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>nicht gestützte Wörter</translation>
    </message>
    <message>
        <source>has no {link}: link one or answer {value}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>hat keine Verknüpfung {link}: eine anlegen oder {value} antworten</translation>
    </message>
    <message>
        <source>has no {link}: link one</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>hat keine Verknüpfung {link}: eine anlegen</translation>
    </message>
    <message>
        <source>has {count} of at least {least} {name} links</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>hat {count} von mindestens {least} Verknüpfungen {name}</translation>
    </message>
    <message>
        <source>{name} nothing</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>hat keine Verknüpfung {name}</translation>
    </message>
    <message>
        <source>has no {name} link</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>hat keine Verknüpfung {name}</translation>
    </message>
    <message>
        <source>needs an answer: {attribute}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>braucht eine Antwort: {attribute}</translation>
    </message>
    <message>
        <source>needs an answer on its {type} link: {attribute}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>braucht eine Antwort bei der Verknüpfung {type}: {attribute}</translation>
    </message>
    <message>
        <source>the document needs an answer: {field}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>das Dokument braucht eine Antwort: {field}</translation>
    </message>
    <message>
        <source>{name} has no verdict: judge it</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>{name} hat kein Urteil: beurteilen</translation>
    </message>
    <message>
        <source>{name} is {verdict}: mark the {role}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>{name} ist {verdict}: dafür markieren: {role}</translation>
    </message>
    <message>
        <source>point {point}</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>Punkt {point}</translation>
    </message>
    <message>
        <source>the title</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>not read yet: “{words}”</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>noch nicht gelesen: „{words}“</translation>
    </message>
    <message>
        <source>“{quote}” is marked elsewhere and not here</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>„{quote}“ ist anderswo markiert und hier nicht</translation>
    </message>
    <message>
        <source>stands after “{word}”: is a party meant, or a place?</source>
        <extracomment>annotations/checks.py</extracomment>
        <translation>steht nach „{word}“: ist eine Partei gemeint oder ein Ort?</translation>
    </message>
    <message>
        <source>on light paper</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation>auf hellem Papier</translation>
    </message>
    <message>
        <source>on dark paper</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation>auf dunklem Papier</translation>
    </message>
    <message>
        <source>hard to see {place}: contrast {told}, lines need {lines}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation>{place} schwer zu sehen: Kontrast {told}, Linien brauchen {lines}</translation>
    </message>
    <message>
        <source>hard to read {place}: contrast {told}, words need {words}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation>{place} schwer zu lesen: Kontrast {told}, Wörter brauchen {words}</translation>
    </message>
    <message>
        <source>too close to the ink of the text {place}: {measured}, wanted {wanted}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation>zu nah an der Textfarbe, {place}: {measured}, nötig {wanted}</translation>
    </message>
    <message>
        <source>too close to {other} for {vision}, {place}: {measured}, wanted {wanted}</source>
        <extracomment>annotations/colours/labels.py</extracomment>
        <translation>zu nah an {other} bei {vision}, {place}: {measured}, nötig {wanted}</translation>
    </message>
    <message>
        <source>usual vision</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation>üblichem Sehen</translation>
    </message>
    <message>
        <source>protanopia</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation>Protanopie</translation>
    </message>
    <message>
        <source>deuteranopia</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation>Deuteranopie</translation>
    </message>
    <message>
        <source>tritanopia</source>
        <extracomment>annotations/colours/vision.py</extracomment>
        <translation>Tritanopie</translation>
    </message>
    <message>
        <source>only who leads the project sees what others have labelled</source>
        <extracomment>annotations/concordance/conditions.py</extracomment>
        <translation>nur die Projektleitung sieht, was andere annotiert haben</translation>
    </message>
    <message>
        <source>nobody called {name} has labelled here ({names})</source>
        <extracomment>annotations/concordance/conditions.py</extracomment>
        <translation>{name} hat hier nichts annotiert ({names})</translation>
    </message>
    <message>
        <source>there is no entity called {name} in the register</source>
        <extracomment>annotations/concordance/conditions.py</extracomment>
        <translation>eine Entität namens {name} gibt es im Register nicht</translation>
    </message>
    <message>
        <source>one expression at a time: put | between two of them, inside the slashes</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>nur ein Ausdruck auf einmal: zwischen zweien ein | innerhalb der Schrägstriche setzen</translation>
    </message>
    <message>
        <source>the expression has no / at its end; to look for a slash, put quotation marks around it</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>dem Ausdruck fehlt der / am Ende; um einen Schrägstrich zu suchen, Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>“{words}” leaves nothing to look for</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>„{words}“ lässt nichts zu suchen übrig</translation>
    </message>
    <message>
        <source>there is nothing called {key}: to ask for ({keys}); put quotation marks around words with a colon</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>nach {key}: lässt sich nicht fragen ({keys}); Wörter mit Doppelpunkt in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>say what {key}: shall be</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>{key}: braucht einen Wert</translation>
    </message>
    <message>
        <source>{key}:{value} is not known; it can be {known}</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>{key}:{value} ist nicht bekannt; möglich ist {known}</translation>
    </message>
    <message>
        <source>look for words or for an expression, not for both at once</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>entweder Wörter suchen oder einen Ausdruck, nicht beides zugleich</translation>
    </message>
    <message>
        <source>is:unmarked asks for words that nobody has marked: say which words</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>is:unmarked fragt nach Wörtern, die niemand markiert hat: es fehlt, welche</translation>
    </message>
    <message>
        <source>there is nothing between the two slashes</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>zwischen den beiden Schrägstrichen steht nichts</translation>
    </message>
    <message>
        <source>an expression has at most {count:,} characters</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>ein Ausdruck hat höchstens {count:,} Zeichen</translation>
    </message>
    <message>
        <source>the expression breaks off at character {place}: {reason}</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>der Ausdruck bricht bei Zeichen {place} ab: {reason}</translation>
    </message>
    <message>
        <source>the expression is too large</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>der Ausdruck ist zu groß</translation>
    </message>
    <message>
        <source>{days} ends before it begins</source>
        <extracomment>annotations/concordance/moments.py</extracomment>
        <translation>{days} endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>{days} names no days; write 2026-11-23, 2026-11, 2026-11-01..2026-11-15, today, yesterday, week or month</source>
        <extracomment>annotations/concordance/moments.py</extracomment>
        <translation>{days} nennt keine Tage; zu schreiben ist 2026-11-23, 2026-11, 2026-11-01..2026-11-15, today, yesterday, week oder month</translation>
    </message>
    <message numerus="yes">
        <source>in {documents:,} of {count:,} documents</source>
        <extracomment>annotations/concordance/places.py; of one: in {documents:,} of {count:,} document</extracomment>
        <translation>
            <numerusform>in {documents:,} von {count:,} Dokument</numerusform>
            <numerusform>in {documents:,} von {count:,} Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places {where}</source>
        <extracomment>annotations/concordance/places.py; of one: {count:,} place {where}</extracomment>
        <translation>
            <numerusform>{count:,} Fundstelle {where}</numerusform>
            <numerusform>{count:,} Fundstellen {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer would name a value twice: {answer}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>eine Antwort würde einen Wert zweimal nennen: {answer}</translation>
    </message>
    <message>
        <source>what would have one name is answered twice: {names}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>was denselben Namen bekäme, ist zweimal beantwortet: {names}</translation>
    </message>
    <message>
        <source>the attribute {name} of {owner}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>das Attribut {name} von {owner}</translation>
    </message>
    <message>
        <source>the value {name} of {attribute}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>der Wert {name} von {attribute}</translation>
    </message>
    <message>
        <source>the label {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>das Label {name}</translation>
    </message>
    <message>
        <source>the link {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>die Verknüpfung {name}</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>das Feld {name}</translation>
    </message>
    <message>
        <source>the verdict {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>das Urteil {name}</translation>
    </message>
    <message>
        <source>the error {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>der Fehler {name}</translation>
    </message>
    <message>
        <source>the vocabulary {name}</source>
        <extracomment>annotations/conversions.py</extracomment>
        <translation>das Vokabular {name}</translation>
    </message>
    <message>
        <source>save it as plain text (UTF-8) and import that file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>als reinen Text (UTF-8) speichern und diese Datei importieren</translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Word or Office file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>eine alte Word- oder Office-Datei</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>this looks like a binary file, not text; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>das sieht nach einer Binärdatei aus, nicht nach Text; {save_as_text}</translation>
    </message>
    <message>
        <source>the encoding cannot be told; choose it in the import, or save the file as UTF-8</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>die Kodierung ist nicht zu erkennen; beim Import wählen oder die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>there is no text encoding named {encoding!r}; try utf-8, cp1252 or utf-16</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>eine Textkodierung namens {encoding!r} gibt es nicht; möglich sind etwa utf-8, cp1252 oder utf-16</translation>
    </message>
    <message>
        <source>the text cannot be read as {encoding}; try utf-8, cp1252 or utf-16</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>der Text ist nicht als {encoding} zu lesen; möglich sind etwa utf-8, cp1252 oder utf-16</translation>
    </message>
    <message>
        <source>a Word or OpenDocument file</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>eine Word- oder OpenDocument-Datei</translation>
    </message>
    <message>
        <source>a ZIP archive (perhaps an e-book or Office file)</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>ein ZIP-Archiv (vielleicht ein E-Book oder eine Office-Datei)</translation>
    </message>
    <message>
        <source>this is {what}, not plain text; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>das ist {what}, kein reiner Text; {save_as_text}</translation>
    </message>
    <message>
        <source>this is a picture, sound or film, not plain text; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>das ist ein Bild, Ton oder Film, kein reiner Text; {save_as_text}</translation>
    </message>
    <message>
        <source>this looks like a binary file: it holds NUL bytes; {save_as_text}</source>
        <extracomment>annotations/decoding.py</extracomment>
        <translation>das sieht nach einer Binärdatei aus: Sie enthält NUL-Bytes; {save_as_text}</translation>
    </message>
    <message>
        <source>{part} goes</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part} fällt weg</translation>
    </message>
    <message>
        <source>the check {name}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>die Prüfung {name}</translation>
    </message>
    <message>
        <source>the schema</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>das Schema</translation>
    </message>
    <message>
        <source>{part} is new</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part} ist neu</translation>
    </message>
    <message>
        <source>{part} is called {name} now</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{part} is deprecated: offered no more</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part} ist veraltet: wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>{part} is offered again</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part} wird wieder angeboten</translation>
    </message>
    <message>
        <source>{part}: {list} are in this order: {order}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part}: {list} stehen in dieser Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>annotations/agreement/beside.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>guideline version</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Fassung der Richtlinie</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour on dark paper</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Farbe auf dunklem Papier</translation>
    </message>
    <message>
        <source>underline</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>rules of the guideline</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Regeln der Richtlinie</translation>
    </message>
    <message>
        <source>trim leading words</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Wörter am Anfang abschneiden</translation>
    </message>
    <message>
        <source>propose other mentions</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>andere Erwähnungen vorschlagen</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <extracomment>annotations/drafts/beginnings.py</extracomment>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>new values</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>neue Werte</translation>
    </message>
    <message>
        <source>decided by a link</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>von einer Verknüpfung bestimmt</translation>
    </message>
    <message>
        <source>starts at</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>beginnt bei</translation>
    </message>
    <message>
        <source>ends at</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>endet bei</translation>
    </message>
    <message>
        <source>may end at plain text</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>darf an reinem Text enden</translation>
    </message>
    <message>
        <source>may end at nothing</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>darf an nichts enden</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>starts in</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>beginnt in</translation>
    </message>
    <message>
        <source>ends in</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>endet in</translation>
    </message>
    <message>
        <source>likely target</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>wahrscheinliches Ziel</translation>
    </message>
    <message>
        <source>needs</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>braucht</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>spans</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>sections</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>summary points</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Punkte der Zusammenfassung</translation>
    </message>
    <message>
        <source>snap</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>trim</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>white space</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>punctuation at the end</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Satzzeichen am Ende</translation>
    </message>
    <message>
        <source>words at the beginning</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Wörter am Anfang</translation>
    </message>
    <message>
        <source>possessive ’s</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>besitzanzeigendes ’s</translation>
    </message>
    <message>
        <source>nesting</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Verschachtelung</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>of the same label</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>des gleichen Labels</translation>
    </message>
    <message>
        <source>crossing</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>over sentences</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>über Sätze hinweg</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>annotated</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>annotiert</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>links</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>verdicts</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>fields</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Vokabulare</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>“{wish}” names no renaming: write OLD=NEW</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation>„{wish}“ nennt keine Umbenennung: ALT=NEU schreiben</translation>
    </message>
    <message>
        <source>{new} is not in the file: {old} cannot become it</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation>{new} steht nicht in der Datei: {old} kann nicht dazu werden</translation>
    </message>
    <message>
        <source>the schema in force has no {name}</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation>das geltende Schema hat kein {name}</translation>
    </message>
    <message>
        <source>{name} may be one of {several}: write its owner before it</source>
        <extracomment>annotations/drafts/matching.py</extracomment>
        <translation>{name} kann eines von {several} sein: den Besitzer davor schreiben</translation>
    </message>
    <message>
        <source>nothing differs from the schema in force</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation>kein Unterschied zum geltenden Schema</translation>
    </message>
    <message>
        <source>Change the schema to version {version}</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation>Schema auf Version {version} ändern</translation>
    </message>
    <message>
        <source>the schema has been changed since, to version {version}</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation>das Schema ist inzwischen geändert, auf Version {version}</translation>
    </message>
    <message>
        <source>there is a schema {version} already: choose another version</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation>es gibt schon ein Schema {version}: eine andere Version wählen</translation>
    </message>
    <message>
        <source>a version is one line of text</source>
        <extracomment>annotations/drafts/planning.py</extracomment>
        <translation>eine Version ist eine Zeile Text</translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>has a character that cannot be printed</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>hat ein Zeichen, das sich nicht darstellen lässt</translation>
    </message>
    <message>
        <source>this version knows no such check</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>diese Version kennt keine solche Prüfung</translation>
    </message>
    <message>
        <source>can start at nothing: name a label</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>kann bei nichts beginnen: ein Label nennen</translation>
    </message>
    <message>
        <source>can end at nothing: name a label</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>kann bei nichts enden: ein Label nennen</translation>
    </message>
    <message>
        <source>needs a vocabulary to take values from</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>braucht ein Vokabular, aus dem die Werte stammen</translation>
    </message>
    <message>
        <source>there is no vocabulary {name}</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>ein Vokabular {name} gibt es nicht</translation>
    </message>
    <message>
        <source>is not understood: write it as in “named if a holder link exists”</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>ist nicht verständlich: schreiben wie in “named if a holder link exists”</translation>
    </message>
    <message>
        <source>there is no link {name}</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>eine Verknüpfung {name} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no value {name}</source>
        <extracomment>annotations/drafts/problems.py</extracomment>
        <translation>einen Wert {name} gibt es nicht</translation>
    </message>
    <message>
        <source>by sets of others</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>von Sets anderer</translation>
    </message>
    <message numerus="yes">
        <source>{part} came with {count:,} documents and stays</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} came with {count:,} document and stays</extracomment>
        <translation>
            <numerusform>{part} kam mit {count:,} Dokument und bleibt</numerusform>
            <numerusform>{part} kam mit {count:,} Dokumenten und bleibt</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} is used {use}; deprecate it instead</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>{part} wird {use} verwendet; stattdessen als veraltet kennzeichnen</translation>
    </message>
    <message>
        <source>{part} goes in this step: take another name for the other</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>{part} fällt in diesem Schritt weg: für das andere einen anderen Namen nehmen</translation>
    </message>
    <message>
        <source>there is a vocabulary {name} already</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>es gibt schon ein Vokabular {name}</translation>
    </message>
    <message>
        <source>answers to {name} become {type}: it is used {use}</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>Antworten auf {name} werden zu: {type}; verwendet {use}</translation>
    </message>
    <message numerus="yes">
        <source>{part} gets {count:,} values</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} gets {count:,} value</extracomment>
        <translation>
            <numerusform>{part} bekommt {count:,} Wert</numerusform>
            <numerusform>{part} bekommt {count:,} Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} goes with its {count:,} values</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} goes with its {count:,} value</extracomment>
        <translation>
            <numerusform>{part} fällt mit {count:,} Wert weg</numerusform>
            <numerusform>{part} fällt mit {count:,} Werten weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} becomes {name}, with {count:,} values</source>
        <extracomment>annotations/drafts/reckoning.py; of one: {part} becomes {name}, with {count:,} value</extracomment>
        <translation>
            <numerusform>{part} wird zu {name}, mit {count:,} Wert</numerusform>
            <numerusform>{part} wird zu {name}, mit {count:,} Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>by nothing yet</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>noch von nichts</translation>
    </message>
    <message>
        <source>{part} becomes {name}: it is used {use}</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>{part} wird zu {name}: verwendet {use}</translation>
    </message>
    <message>
        <source>{name}, which no schema had, is used {use}: that joins it</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>{name}, das kein Schema hatte, wird {use} verwendet: das kommt dazu</translation>
    </message>
    <message>
        <source>{part} cannot take {type}: {reason} (said {by})</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>{part} kann nicht werden: {type}; {reason} (gesagt {by})</translation>
    </message>
    <message numerus="yes">
        <source>and {count:,} more of its answers are none</source>
        <extracomment>annotations/drafts/reckoning.py; of one: and {count:,} more of its answers is none</extracomment>
        <translation>
            <numerusform>und {count:,} weitere seiner Antworten passt nicht</numerusform>
            <numerusform>und {count:,} weitere seiner Antworten passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} cannot take {type}: answers of others would be lost</source>
        <extracomment>annotations/drafts/reckoning.py</extracomment>
        <translation>{part} kann nicht werden: {type}; Antworten anderer gingen verloren</translation>
    </message>
    <message numerus="yes">
        <source>in {count:,} documents</source>
        <extracomment>annotations/drafts/reckoning.py; of one: in {count:,} document</extracomment>
        <translation>
            <numerusform>in {count:,} Dokument</numerusform>
            <numerusform>in {count:,} Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} spans</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} span</extracomment>
        <translation>
            <numerusform>von {count:,} Spanne</numerusform>
            <numerusform>von {count:,} Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} links</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} link</extracomment>
        <translation>
            <numerusform>von {count:,} Verknüpfung</numerusform>
            <numerusform>von {count:,} Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} judgements</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} judgement</extracomment>
        <translation>
            <numerusform>von {count:,} Beurteilung</numerusform>
            <numerusform>von {count:,} Beurteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by {count:,} answers</source>
        <extracomment>annotations/drafts/reckoning.py; of one: by {count:,} answer</extracomment>
        <translation>
            <numerusform>von {count:,} Antwort</numerusform>
            <numerusform>von {count:,} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is at the edge of its section already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>„{words}“ reicht schon an die Grenze des Abschnitts</translation>
    </message>
    <message>
        <source>“{words}” is down to one token already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>„{words}“ ist schon auf ein Token geschrumpft</translation>
    </message>
    <message>
        <source>“{words}” is down to one character already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>„{words}“ ist schon auf ein Zeichen geschrumpft</translation>
    </message>
    <message>
        <source>the edges of “{words}” are there already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>die Ränder von „{words}“ liegen schon dort</translation>
    </message>
    <message>
        <source>“{words}” covers these words already</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>„{words}“ umfasst diese Wörter schon</translation>
    </message>
    <message>
        <source>nothing of “{words}” would be left: remove the span instead</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>von „{words}“ bliebe nichts übrig: stattdessen die Spanne entfernen</translation>
    </message>
    <message>
        <source>“{words}” does not cover these words</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>„{words}“ umfasst diese Wörter nicht</translation>
    </message>
    <message>
        <source>Change “{before}” to “{after}”</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>„{before}“ zu „{after}“ ändern</translation>
    </message>
    <message>
        <source>Move an edge of “{before}”</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>Einen Rand von „{before}“ verschieben</translation>
    </message>
    <message>
        <source>there are no words between these edges</source>
        <extracomment>annotations/edges.py</extracomment>
        <translation>zwischen diesen Rändern stehen keine Wörter</translation>
    </message>
    <message>
        <source>{part} is not in the schema any more</source>
        <extracomment>annotations/edits/carrying.py</extracomment>
        <translation>{part} steht nicht mehr im Schema</translation>
    </message>
    <message>
        <source>the set is not there any more</source>
        <extracomment>annotations/edits/documents.py</extracomment>
        <translation>das Set ist nicht mehr da</translation>
    </message>
    <message>
        <source>document {id} is not there any more</source>
        <extracomment>annotations/edits/documents.py</extracomment>
        <translation>Dokument {id} ist nicht mehr da</translation>
    </message>
    <message>
        <source>document {document} is not there any more</source>
        <extracomment>annotations/edits/documents.py</extracomment>
        <translation>Dokument {document} ist nicht mehr da</translation>
    </message>
    <message>
        <source>only who leads the project puts a guideline in force: {names}</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation>nur die Projektleitung setzt eine Richtlinie in Kraft: {names}</translation>
    </message>
    <message>
        <source>version {version} is there already; give the new text another version</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation>Fassung {version} gibt es schon; dem neuen Text eine andere Fassung geben</translation>
    </message>
    <message>
        <source>version {version} of the guideline is not there any more</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation>Fassung {version} der Richtlinie ist nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>{count} sets were made or changed under version {version}</source>
        <extracomment>annotations/edits/guidelines.py; of one: {count} set was made or changed under version {version}</extracomment>
        <translation>
            <numerusform>{count} Set wurde unter Fassung {version} angelegt oder geändert</numerusform>
            <numerusform>{count} Sets wurden unter Fassung {version} angelegt oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>span {id} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation>Spanne {id} ist nicht mehr da</translation>
    </message>
    <message>
        <source>span {span} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation>Spanne {span} ist nicht mehr da</translation>
    </message>
    <message>
        <source>link {id} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation>Verknüpfung {id} ist nicht mehr da</translation>
    </message>
    <message>
        <source>link {link} is not there any more</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation>Verknüpfung {link} ist nicht mehr da</translation>
    </message>
    <message>
        <source>a link keeps its type and its ends: make another one</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation>eine Verknüpfung behält ihre Art und ihre Enden: eine neue anlegen</translation>
    </message>
    <message>
        <source>point {point} is not judged</source>
        <extracomment>annotations/edits/labels.py</extracomment>
        <translation>Punkt {point} ist nicht beurteilt</translation>
    </message>
    <message>
        <source>{name} leads this project already</source>
        <extracomment>annotations/edits/leads.py</extracomment>
        <translation>{name} leitet dieses Projekt schon</translation>
    </message>
    <message>
        <source>{name} does not lead this project</source>
        <extracomment>annotations/edits/leads.py</extracomment>
        <translation>{name} leitet dieses Projekt nicht</translation>
    </message>
    <message>
        <source>entity {id} is not there any more</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation>Entität {id} ist nicht mehr da</translation>
    </message>
    <message>
        <source>entity {id}</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation>Entität {id}</translation>
    </message>
    <message>
        <source>the vocabulary {vocabulary} has no value {value}</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation>das Vokabular {vocabulary} hat keinen Wert {value}</translation>
    </message>
    <message>
        <source>{value} of the vocabulary {vocabulary}</source>
        <extracomment>annotations/edits/registers.py</extracomment>
        <translation>{value} des Vokabulars {vocabulary}</translation>
    </message>
    <message>
        <source>these are the remarks of {annotator}; you are {you}</source>
        <extracomment>annotations/edits/remarks.py</extracomment>
        <translation>das sind die Bemerkungen von {annotator}; angemeldet ist {you}</translation>
    </message>
    <message>
        <source>only a query can be answered</source>
        <extracomment>annotations/edits/remarks.py</extracomment>
        <translation>nur eine Rückfrage lässt sich beantworten</translation>
    </message>
    <message>
        <source>this remark is not there any more</source>
        <extracomment>annotations/edits/remarks.py</extracomment>
        <translation>diese Bemerkung ist nicht mehr da</translation>
    </message>
    <message>
        <source>only who leads the project may change its schema</source>
        <extracomment>annotations/edits/schemas.py</extracomment>
        <translation>nur die Projektleitung darf das Schema ändern</translation>
    </message>
    <message>
        <source>a project needs a schema</source>
        <extracomment>annotations/edits/schemas.py</extracomment>
        <translation>ein Projekt braucht ein Schema</translation>
    </message>
    <message>
        <source>{part} is in use by now</source>
        <extracomment>annotations/edits/schemas.py</extracomment>
        <translation>{part} ist inzwischen in Gebrauch</translation>
    </message>
    <message>
        <source>“{step}” stays undone, as {annotator} has worked on that document since</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>„{step}“ bleibt rückgängig gemacht, da {annotator} seither an dem Dokument gearbeitet hat</translation>
    </message>
    <message>
        <source>“{step}” stays, as {annotator} has worked on that document since</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>„{step}“ bleibt, da {annotator} seither an dem Dokument gearbeitet hat</translation>
    </message>
    <message>
        <source>“{step}” stays undone: {why}</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>„{step}“ bleibt rückgängig gemacht: {why}</translation>
    </message>
    <message>
        <source>“{step}” stays: {why}</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>„{step}“ bleibt: {why}</translation>
    </message>
    <message>
        <source>it was built upon “{undone}”, which {annotator} has taken back</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>es baute auf „{undone}“ auf, was {annotator} zurückgenommen hat</translation>
    </message>
    <message>
        <source>still in use and therefore kept: {names}</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>noch in Gebrauch und darum behalten: {names}</translation>
    </message>
    <message>
        <source>nothing has changed, as others brought the same</source>
        <extracomment>annotations/edits/undoing.py</extracomment>
        <translation>nichts hat sich geändert, da andere dasselbe gebracht haben</translation>
    </message>
    <message>
        <source>Add {entity} to the register</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{entity} ins Register aufnehmen</translation>
    </message>
    <message>
        <source>{entity} is called so already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{entity} heißt schon so</translation>
    </message>
    <message>
        <source>Rename {entity} to {renamed}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{entity} in {renamed} umbenennen</translation>
    </message>
    <message>
        <source>Set aliases of {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>Aliasnamen von {entity} setzen</translation>
    </message>
    <message>
        <source>Set type of {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>Art von {entity} setzen</translation>
    </message>
    <message>
        <source>{before} is described so already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{before} ist schon so beschrieben</translation>
    </message>
    <message>
        <source>the register has no entity {id}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>das Register hat keine Entität {id}</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the register holds {entity} already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>das Register enthält {entity} schon</translation>
    </message>
    <message>
        <source>the register holds {entity}, alias “{alias}” already</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>das Register enthält {entity}, Alias „{alias}“, schon</translation>
    </message>
    <message>
        <source>the alias</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>der Alias</translation>
    </message>
    <message>
        <source>“{alias}” cannot be an alias: it is the name of another entity</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>„{alias}“ kann kein Alias sein: So heißt eine andere Entität</translation>
    </message>
    <message>
        <source>the type</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>die Art</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{what} ist leer</translation>
    </message>
    <message>
        <source>{what} must stand on one line, without control characters</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{what} muss auf einer Zeile stehen, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>{what} has {number:,} characters; at most {longest:,} are kept</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{what} hat {number:,} Zeichen; höchstens {longest:,} werden gespeichert</translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{kept} lässt sich nicht mit sich selbst vereinen</translation>
    </message>
    <message>
        <source>Merge {dropped} into {kept}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{dropped} mit {kept} vereinen</translation>
    </message>
    <message>
        <source>choose the mentions that are not {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>die Erwähnungen wählen, die nicht {entity} sind</translation>
    </message>
    <message>
        <source>“{words}” does not refer to {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>„{words}“ bezieht sich nicht auf {entity}</translation>
    </message>
    <message>
        <source>Split {added} from {entity}</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{added} von {entity} abspalten</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} spans</source>
        <extracomment>annotations/entities.py; of one: {count:,} span</extracomment>
        <translation>
            <numerusform>{count:,} Spanne</numerusform>
            <numerusform>{count:,} Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>{entity} is used by {count}, first in “{first}”</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{entity} ist in Gebrauch ({count}), zuerst in „{first}“</translation>
    </message>
    <message>
        <source>{entity} came with {count}, first with “{first}”</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{entity} kam mit Dokumenten ({count}), zuerst mit „{first}“</translation>
    </message>
    <message>
        <source>Remove {entity} from the register</source>
        <extracomment>annotations/entities.py</extracomment>
        <translation>{entity} aus dem Register entfernen</translation>
    </message>
    <message>
        <source>say who is labelling first</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>zuerst sagen, wer annotiert</translation>
    </message>
    <message>
        <source>this document is finished; reopen it to change its labels</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>dieses Dokument ist abgeschlossen; zum Ändern der Labels wieder öffnen</translation>
    </message>
    <message>
        <source>another program has changed the schema, to version {version}; nothing was done</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>ein anderes Programm hat das Schema geändert, auf Version {version}; nichts wurde getan</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>annotations/exporting.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>there is no set {name} in this project (sets: {known})</source>
        <extracomment>annotations/exporting.py</extracomment>
        <translation>ein Set {name} gibt es in diesem Projekt nicht (Sets: {known})</translation>
    </message>
    <message>
        <source>{target}: would overwrite a project; choose another name</source>
        <extracomment>annotations/exporting.py</extracomment>
        <translation>{target}: würde ein Projekt überschreiben; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{path}: no such file or folder</source>
        <extracomment>annotations/files.py</extracomment>
        <translation>{path}: eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>{filename}: cannot be read ({why})</source>
        <extracomment>annotations/files.py</extracomment>
        <translation>{filename}: ist nicht zu lesen ({why})</translation>
    </message>
    <message>
        <source>Plain text: title, body, numbered points, related links</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>Reiner Text: Titel, Text, nummerierte Punkte, verwandte Links</translation>
    </message>
    <message>
        <source>JSON or JSON Lines with title, article and summary</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>JSON oder JSON Lines mit Titel, Artikel und Zusammenfassung</translation>
    </message>
    <message>
        <source>Lossless: every set with spans, links and judgements</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>Verlustfrei: jedes Set mit Spannen, Verknüpfungen und Beurteilungen</translation>
    </message>
    <message>
        <source>spaCy training data (DocBin) with a config</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>spaCy-Trainingsdaten (DocBin) mit Konfiguration</translation>
    </message>
    <message>
        <source>there is no format {name} (formats: {names})</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>ein Format {name} gibt es nicht (Formate: {names})</translation>
    </message>
    <message>
        <source>the format {name} can be written, not read</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>das Format {name} lässt sich schreiben, nicht lesen</translation>
    </message>
    <message>
        <source>the format {name} can be read, not written</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>das Format {name} lässt sich lesen, nicht schreiben</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a word processor&apos;s file</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>eine Datei einer Textverarbeitung</translation>
    </message>
    <message>
        <source>an e-book</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>{path}: is a project; export it, and import what was written</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>{path}: ist ein Projekt; dort exportieren und das Geschriebene importieren</translation>
    </message>
    <message>
        <source>{path}: is {what}, which is not read; save it as plain text</source>
        <extracomment>annotations/formats/__init__.py</extracomment>
        <translation>{path}: ist {what}; das wird nicht gelesen; als reinen Text speichern</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be text, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>&apos;{key}&apos; muss Text sein, nicht {kind}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be text or a list of texts, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>&apos;{key}&apos; muss Text oder eine Liste von Texten sein, nicht {kind}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a list of texts; its entry {number} is {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>&apos;{key}&apos; muss eine Liste von Texten sein; der Eintrag {number} ist {kind}</translation>
    </message>
    <message>
        <source>not kept, for they are no single values: {names}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>nicht behalten, da es keine Einzelwerte sind: {names}</translation>
    </message>
    <message>
        <source>the file holds no article</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>die Datei enthält keinen Artikel</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; was used before, in line {line}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>die Kennung &apos;{id}&apos; kam schon vor, in Zeile {line}</translation>
    </message>
    <message>
        <source>not valid JSON: more text after the object</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>kein gültiges JSON: nach dem Objekt steht noch Text</translation>
    </message>
    <message>
        <source>not valid JSON: the list goes on without a comma or an end</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>kein gültiges JSON: die Liste geht ohne Komma oder Ende weiter</translation>
    </message>
    <message>
        <source>not valid JSON: the list has no end</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>kein gültiges JSON: die Liste hat kein Ende</translation>
    </message>
    <message>
        <source>not valid JSON: more text after the list</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>kein gültiges JSON: nach der Liste steht noch Text</translation>
    </message>
    <message>
        <source>{name} was read as no value</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>{name} wurde als kein Wert gelesen</translation>
    </message>
    <message>
        <source>not valid JSON: {msg} (column {colno})</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>kein gültiges JSON: {msg} (Spalte {colno})</translation>
    </message>
    <message>
        <source>not valid JSON: a number is too long or the nesting too deep</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>kein gültiges JSON: eine Zahl ist zu lang oder die Verschachtelung zu tief</translation>
    </message>
    <message>
        <source>an article must be an object, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>ein Artikel muss ein Objekt sein, nicht {kind}</translation>
    </message>
    <message>
        <source>characters that cannot be stored and became U+FFFD: {replaced}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>Zeichen, die sich nicht speichern lassen und zu U+FFFD wurden: {replaced}</translation>
    </message>
    <message>
        <source>there is no article text (looked for {names})</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>es gibt keinen Artikeltext (gesucht: {names})</translation>
    </message>
    <message>
        <source>the article text is empty</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>der Artikeltext ist leer</translation>
    </message>
    <message>
        <source>&apos;id&apos; must be text or a whole number, not {kind}</source>
        <extracomment>annotations/formats/articles.py</extracomment>
        <translation>&apos;id&apos; muss Text oder eine ganze Zahl sein, nicht {kind}</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({why})</source>
        <extracomment>annotations/formats/lossless.py</extracomment>
        <translation>{path}: ist nicht zu lesen ({why})</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>is not JSON ({msg})</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ist kein JSON ({msg})</translation>
    </message>
    <message>
        <source>is not JSON (a number is too long)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ist kein JSON (eine Zahl ist zu lang)</translation>
    </message>
    <message>
        <source>is not JSON (nested too deeply)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ist kein JSON (zu tief verschachtelt)</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the line</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>a set</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ein Set</translation>
    </message>
    <message>
        <source>has two sets of one annotator</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat zwei Sets derselben Person</translation>
    </message>
    <message>
        <source>is not of the lossless format (no &quot;format&quot;: &quot;stancemark/1&quot;)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ist nicht im verlustfreien Format (kein &quot;format&quot;: &quot;stancemark/1&quot;)</translation>
    </message>
    <message>
        <source>is of the format stancemark/{version}; this program reads stancemark/1</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat das Format stancemark/{version}; dieses Programm liest stancemark/1</translation>
    </message>
    <message>
        <source>holds half a surrogate pair, which is no character</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>enthält ein halbes Surrogatpaar; das ist kein Zeichen</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>a section</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>numbers two points alike</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>nummeriert zwei Punkte gleich</translation>
    </message>
    <message>
        <source>the metadata {key} is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>die Angabe {key} in den Metadaten ist kein Text</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>has a point without a number</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat einen Punkt ohne Nummer</translation>
    </message>
    <message>
        <source>has a section {kind} whose number is not a whole number from 1 to {most:,}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat einen Abschnitt {kind}, dessen Nummer keine ganze Zahl von 1 bis {most:,} ist</translation>
    </message>
    <message>
        <source>has an entity without an id</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat eine Entität ohne Kennung</translation>
    </message>
    <message>
        <source>the vocabulary {name} has a value without a name</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>das Vokabular {name} hat einen Wert ohne Namen</translation>
    </message>
    <message>
        <source>the vocabulary {name} explains {value} with something that is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>das Vokabular {name} erklärt {value} mit etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>a span</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>eine Spanne</translation>
    </message>
    <message>
        <source>has two spans of one id in the set of {annotator}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat zwei Spannen mit derselben Kennung im Set von {annotator}</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>has two links of one id in the set of {annotator}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat zwei Verknüpfungen mit derselben Kennung im Set von {annotator}</translation>
    </message>
    <message>
        <source>a judgement</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>eine Beurteilung</translation>
    </message>
    <message>
        <source>judges a point twice in the set of {annotator}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>beurteilt einen Punkt zweimal im Set von {annotator}</translation>
    </message>
    <message>
        <source>has a set without an annotator (name one for it with --as)</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat ein Set ohne Namen (mit --as einen dafür angeben)</translation>
    </message>
    <message>
        <source>has a set of {name} whose seconds are not a number</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat ein Set von {name}, dessen Sekunden keine Zahl sind</translation>
    </message>
    <message>
        <source>has a set of {name} whose seconds are less than 0 or too many</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat ein Set von {name}, dessen Sekunden kleiner als 0 oder zu viele sind</translation>
    </message>
    <message>
        <source>{what} quotes {quote!r}, but {start}-{end} of the text is {text!r}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} gibt {quote!r} wieder, aber {start}-{end} des Textes ist {text!r}</translation>
    </message>
    <message>
        <source>{what} ({start}-{end}) does not lie within one section</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} ({start}-{end}) liegt nicht in einem einzigen Abschnitt</translation>
    </message>
    <message>
        <source>{what} has fragments that do not fill {start}-{end} in order</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} hat Teile, die {start}-{end} nicht der Reihe nach füllen</translation>
    </message>
    <message>
        <source>link {id} starts at span {source}, which its set does not hold</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>Verknüpfung {id} beginnt bei der Spanne {source}, die ihr Set nicht enthält</translation>
    </message>
    <message>
        <source>link {id} ends at span {target}, which its set does not hold</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>Verknüpfung {id} endet bei der Spanne {target}, die ihr Set nicht enthält</translation>
    </message>
    <message>
        <source>link {id} ends at a span and at text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>Verknüpfung {id} endet an einer Spanne und an Text</translation>
    </message>
    <message>
        <source>judges point {point!r}, which the document does not have</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>beurteilt Punkt {point!r}, den das Dokument nicht hat</translation>
    </message>
    <message>
        <source>{what} is not an object</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} ist kein Objekt</translation>
    </message>
    <message>
        <source>{key} is not a list</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{key} ist keine Liste</translation>
    </message>
    <message>
        <source>{key} of {what} is not a list of texts</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{key} von {what} ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>has {what} with the {key} {value!r} (known: {names})</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>hat {what} mit {key} {value!r} (bekannt: {names})</translation>
    </message>
    <message>
        <source>{what} has no {key}</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} hat kein {key}</translation>
    </message>
    <message>
        <source>{key} of {what} is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{key} von {what} ist kein Text</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{key} ist kein Text</translation>
    </message>
    <message>
        <source>{key} of {what} is not a whole number</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{key} von {what} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{what} has a range that is not two numbers</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} hat einen Bereich, der nicht aus zwei Zahlen besteht</translation>
    </message>
    <message>
        <source>{what} has the range {start!r}-{end!r}; the text has {number} characters</source>
        <extracomment>annotations/formats/lossless_reader.py</extracomment>
        <translation>{what} hat den Bereich {start!r}-{end!r}; der Text hat {number} Zeichen</translation>
    </message>
    <message>
        <source>the file is blank</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation>die Datei enthält nur Leerraum</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file cannot be read: {why}</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation>die Datei ist nicht zu lesen: {why}</translation>
    </message>
    <message>
        <source>the encoding was guessed: {encoding}</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation>die Kodierung wurde erraten: {encoding}</translation>
    </message>
    <message>
        <source>characters that could not be read and became U+FFFD: {replaced}</source>
        <extracomment>annotations/formats/plaintext.py</extracomment>
        <translation>Zeichen, die nicht zu lesen waren und zu U+FFFD wurden: {replaced}</translation>
    </message>
    <message>
        <source>{document}: has no set and is left out</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>{document}: hat kein Set und bleibt draußen</translation>
    </message>
    <message>
        <source>there is nothing to export: no document has a set</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>es gibt nichts zu exportieren: kein Dokument hat ein Set</translation>
    </message>
    <message>
        <source>{annotator}: {long} spans of more than {longest_candidate} tokens are in the data, but a model trained with config.cfg proposes none of that length (components.span_finder.max_length)</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>{annotator}: {long} Spannen von mehr als {longest_candidate} Token sind in den Daten, aber ein mit config.cfg trainiertes Modell schlägt keine von dieser Länge vor (components.span_finder.max_length)</translation>
    </message>
    <message>
        <source>{annotator}: no second story to measure on, so scores come from the training data and mean nothing</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>{annotator}: keine zweite Story zum Messen, also kommen die Werte aus den Trainingsdaten und bedeuten nichts</translation>
    </message>
    <message>
        <source>{annotator}: no span in train.spacy, so spaCy cannot train on it</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>{annotator}: keine Spanne in train.spacy, also kann spaCy darauf nicht trainieren</translation>
    </message>
    <message>
        <source>{document}: span {span} {quote!r} is left out: not in an annotated section</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: Spanne {span} {quote!r} bleibt draußen: nicht in einem annotierten Abschnitt</translation>
    </message>
    <message>
        <source>{document}: {count} judgements of {annotator} are left out: spaCy has no place for them</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: {count} Beurteilungen von {annotator} bleiben draußen: spaCy hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>{document}: span {span} {quote!r} is left out: nothing but white space</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: Spanne {span} {quote!r} bleibt draußen: nichts als Leerraum</translation>
    </message>
    <message>
        <source>{document}: span {span} has gaps; exported from its start to its end: {quote!r}</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: Spanne {span} hat Lücken; von Anfang bis Ende exportiert: {quote!r}</translation>
    </message>
    <message>
        <source>{document}: spaCy&apos;s tokenizer for {language} changes the text; nothing was written</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: spaCys Tokenizer für {language} verändert den Text; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{document}: a paragraph of {number} characters is more than spaCy trains on</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: ein Absatz von {number} Zeichen ist mehr, als spaCy zum Training nimmt</translation>
    </message>
    <message>
        <source>{document}: span {span} {quote!r} lies on no token of spaCy; nothing was written</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: Spanne {span} {quote!r} liegt auf keinem Token von spaCy; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{document}: span {span} moved to whole tokens: {quote!r} became {found!r}</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: Spanne {span} auf ganze Token verschoben: aus {quote!r} wurde {found!r}</translation>
    </message>
    <message>
        <source>{document}: link {link} is left out with a span it joins</source>
        <extracomment>annotations/formats/spacy_docs.py</extracomment>
        <translation>{document}: Verknüpfung {link} bleibt mit einer Spanne draußen, die sie verbindet</translation>
    </message>
    <message>
        <source>{path}: is there already and was not exported by Stancemark; choose another folder</source>
        <extracomment>annotations/formats/spacy_folder.py</extracomment>
        <translation>{path}: ist schon da und wurde nicht von Stancemark exportiert; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>{path} was changed since it was exported and is kept: look whether it still fits, or move it away and export again</source>
        <extracomment>annotations/formats/spacy_folder.py</extracomment>
        <translation>{path} wurde seit dem Export geändert und bleibt: nachsehen, ob es noch passt, oder es wegräumen und noch einmal exportieren</translation>
    </message>
    <message>
        <source>{document}: span {span} of {annotator} quotes {quote!r}, but {start}-{end} of the text is {words!r}; nothing was written</source>
        <extracomment>annotations/formats/values.py</extracomment>
        <translation>{document}: Spanne {span} von {annotator} gibt {quote!r} wieder, aber {start}-{end} des Textes ist {words!r}; nichts wurde geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} links</source>
        <extracomment>annotations/concordance/changing.py; of one: {count:,} link</extracomment>
        <translation>
            <numerusform>{count:,} Verknüpfung</numerusform>
            <numerusform>{count:,} Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be changed at these places</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>an diesen Stellen lässt sich nichts ändern</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count:,} places as {label}</source>
        <extracomment>annotations/concordance/changing.py; of one: Mark {count:,} place as {label}</extracomment>
        <translation>
            <numerusform>{count:,} Stelle als {label} markieren</numerusform>
            <numerusform>{count:,} Stellen als {label} markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel {count:,} spans as {label}</source>
        <extracomment>annotations/concordance/changing.py; of one: Relabel {count:,} span as {label}</extracomment>
        <translation>
            <numerusform>Label von {count:,} Spanne in {label} ändern</numerusform>
            <numerusform>Label von {count:,} Spannen in {label} ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {count:,} spans</source>
        <extracomment>annotations/concordance/changing.py; of one: Remove {count:,} span</extracomment>
        <translation>
            <numerusform>{count:,} Spanne entfernen</numerusform>
            <numerusform>{count:,} Spannen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear {name} of {count:,} spans</source>
        <extracomment>annotations/concordance/changing.py; of one: Clear {name} of {count:,} span</extracomment>
        <translation>
            <numerusform>{name} von {count:,} Spanne leeren</numerusform>
            <numerusform>{name} von {count:,} Spannen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {name} of {count:,} spans</source>
        <extracomment>annotations/concordance/changing.py; of one: Set {name} of {count:,} span</extracomment>
        <translation>
            <numerusform>{name} von {count:,} Spanne setzen</numerusform>
            <numerusform>{name} von {count:,} Spannen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, in {documents}</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>{title}, in {documents}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stay as they are</source>
        <extracomment>annotations/concordance/changing.py; of one: {count:,} stays as it is</extracomment>
        <translation>
            <numerusform>{count:,} bleibt, wie sie ist</numerusform>
            <numerusform>{count:,} bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>this document is skipped; open it again to change its labels</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>dieses Dokument ist übersprungen; öffnen Sie es wieder, um seine Labels zu ändern</translation>
    </message>
    <message>
        <source>this is a span of {annotator}</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>dies ist eine Spanne von {annotator}</translation>
    </message>
    <message>
        <source>nothing is marked here</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>hier ist nichts markiert</translation>
    </message>
    <message>
        <source>without {names}</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>ohne {names}</translation>
    </message>
    <message>
        <source>with {links}</source>
        <extracomment>annotations/concordance/changing.py</extracomment>
        <translation>mit {links}</translation>
    </message>
    <message>
        <source>labels were made under version {version}, and taken back; they may come again</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation>Labels sind unter der Fassung {version} entstanden und zurückgenommen worden; sie können wiederkommen</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} judgements</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} judgement</extracomment>
        <translation>
            <numerusform>{count:,} Beurteilung</numerusform>
            <numerusform>{count:,} Beurteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} annotators</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} annotator</extracomment>
        <translation>
            <numerusform>{count:,} annotierende Person</numerusform>
            <numerusform>{count:,} Annotierende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} train docs</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} train doc</extracomment>
        <translation>
            <numerusform>{count:,} Trainings-Doc</numerusform>
            <numerusform>{count:,} Trainings-Docs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dev docs</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} dev doc</extracomment>
        <translation>
            <numerusform>{count:,} Entwicklungs-Doc</numerusform>
            <numerusform>{count:,} Entwicklungs-Docs</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{count:,} ausgelassen</translation>
    </message>
    <message>
        <source>{count:,} expanded</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{count:,} erweitert</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps filled</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} gap filled</extracomment>
        <translation>
            <numerusform>{count:,} Lücke gefüllt</numerusform>
            <numerusform>{count:,} Lücken gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} links left out</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} link left out</extracomment>
        <translation>
            <numerusform>{count:,} Verknüpfung ausgelassen</numerusform>
            <numerusform>{count:,} Verknüpfungen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} judgements left out</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} judgement left out</extracomment>
        <translation>
            <numerusform>{count:,} Beurteilung ausgelassen</numerusform>
            <numerusform>{count:,} Beurteilungen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} documents without set</source>
        <extracomment>annotations/formats/written.py; of one: {count:,} document without set</extracomment>
        <translation>
            <numerusform>{count:,} Dokument ohne Set</numerusform>
            <numerusform>{count:,} Dokumente ohne Set</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced {file}</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{file} ersetzt</translation>
    </message>
    <message>
        <source>wrote {file}</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{file} geschrieben</translation>
    </message>
    <message>
        <source>removed {file}, left by an earlier export</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{file} entfernt, Rest eines früheren Exports</translation>
    </message>
    <message>
        <source>note: {remark}</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>Hinweis: {remark}</translation>
    </message>
    <message>
        <source>{path}: is a folder; this format writes a file</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{path}: ist ein Ordner; dieses Format schreibt eine Datei</translation>
    </message>
    <message>
        <source>{path}: is no file that can be replaced</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{path}: ist keine Datei, die sich ersetzen lässt</translation>
    </message>
    <message>
        <source>{path}: would overwrite a project; choose another name</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{path}: würde ein Projekt überschreiben; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({why})</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{path}: lässt sich nicht schreiben ({why})</translation>
    </message>
    <message>
        <source>{path}: is there already and was not exported by Stancemark; choose another name</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{path}: ist schon da und wurde nicht von Stancemark exportiert; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{path}: is a file; this format needs a folder</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{path}: ist eine Datei; dieses Format braucht einen Ordner</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({why})</source>
        <extracomment>annotations/formats/written.py</extracomment>
        <translation>{target}: lässt sich nicht schreiben ({why})</translation>
    </message>
    <message>
        <source>no heading and no list item begins with the id of a rule, as in “### S1 What a stance is”</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>keine Überschrift und kein Listenpunkt beginnt mit der Kennung einer Regel, wie in „### S1 Was eine Haltung ist“</translation>
    </message>
    <message>
        <source>line {number}: {text}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>Zeile {number}: {text}</translation>
    </message>
    <message>
        <source>{attribute} of {owner}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>{attribute} von {owner}</translation>
    </message>
    <message>
        <source>the link {link}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>die Verknüpfung {link}</translation>
    </message>
    <message>
        <source>the guideline is empty</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>die Richtlinie ist leer</translation>
    </message>
    <message>
        <source>{id} is the id of a rule above already; give this one another</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>{id} ist schon die Kennung einer Regel weiter oben; dieser eine andere geben</translation>
    </message>
    <message>
        <source>leads to {id}, and there is no such rule</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>führt zu {id}, und eine solche Regel gibt es nicht</translation>
    </message>
    <message>
        <source>names {id}, and there is no such rule</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>nennt {id}, und eine solche Regel gibt es nicht</translation>
    </message>
    <message>
        <source>the schema names {id} for {what}, and there is no such rule</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>das Schema nennt {id} für {what}, und eine solche Regel gibt es nicht</translation>
    </message>
    <message>
        <source>in the example, {fault}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>im Beispiel: {fault}</translation>
    </message>
    <message>
        <source>in the example, {label} takes no value {value}</source>
        <extracomment>annotations/guidelines/checking.py</extracomment>
        <translation>im Beispiel: {label} nimmt keinen Wert {value}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>annotations/guidelines/differences.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>{word} is no label</source>
        <extracomment>annotations/guidelines/examples.py</extracomment>
        <translation>{word} ist kein Label</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <extracomment>annotations/guidelines/examples.py</extracomment>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a bracket is not opened</source>
        <extracomment>annotations/guidelines/examples.py</extracomment>
        <translation>eine Klammer ist nicht geöffnet</translation>
    </message>
    <message>
        <source>{path}: no such file</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation>{path}: eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason})</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation>{path}: ist nicht zu lesen ({reason})</translation>
    </message>
    <message>
        <source>{path}: cannot be read as UTF-8 text (byte {byte})</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation>{path}: ist nicht als Text in UTF-8 zu lesen (Byte {byte})</translation>
    </message>
    <message>
        <source>the text is longer than {most:,} characters</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation>der Text ist länger als {most:,} Zeichen</translation>
    </message>
    <message>
        <source>line {number} holds control characters; a guideline is Markdown text</source>
        <extracomment>annotations/guidelines/files.py</extracomment>
        <translation>Zeile {number} enthält Steuerzeichen; eine Richtlinie ist Text in Markdown</translation>
    </message>
    <message>
        <source>The first version, as it ships with the program</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation>Die erste Fassung, wie sie mit dem Programm kommt</translation>
    </message>
    <message>
        <source>this is the text of version {version}, which is in force</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation>das ist der Text der Fassung {version}, die in Kraft ist</translation>
    </message>
    <message>
        <source>what changed can be said in {most:,} characters; these are {count:,}</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation>was sich geändert hat, lässt sich in {most:,} Zeichen sagen; das sind {count:,}</translation>
    </message>
    <message>
        <source>Put version {version} of the guideline in force</source>
        <extracomment>annotations/guidelines/putting.py</extracomment>
        <translation>Fassung {version} der Richtlinie in Kraft setzen</translation>
    </message>
    <message>
        <source>there is no version {version} of the guideline in this project</source>
        <extracomment>annotations/guidelines/shelf.py</extracomment>
        <translation>eine Fassung {version} der Richtlinie gibt es in diesem Projekt nicht</translation>
    </message>
    <message>
        <source>{line}; there is {versions}</source>
        <extracomment>annotations/guidelines/shelf.py</extracomment>
        <translation>{line}; vorhanden: {versions}</translation>
    </message>
    <message>
        <source>begun under {version}</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation>begonnen unter {version}</translation>
    </message>
    <message>
        <source>edited under {version}</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation>bearbeitet unter {version}</translation>
    </message>
    <message>
        <source>looked at again under {version}</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation>durchgesehen unter {version}</translation>
    </message>
    <message>
        <source>this project has no guideline</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation>dieses Projekt hat keine Richtlinie</translation>
    </message>
    <message>
        <source>you have labelled nothing here yet; what you begin now is under the version in force</source>
        <extracomment>annotations/guidelines/trail.py</extracomment>
        <translation>hier ist noch nichts annotiert; was jetzt beginnt, steht unter der geltenden Fassung</translation>
    </message>
    <message numerus="yes">
        <source>Look at {count} documents again under {version}</source>
        <extracomment>annotations/guidelines/trail.py; of one: Look at “{title}” again under {version}</extracomment>
        <translation>
            <numerusform>„{title}“ unter {version} durchsehen</numerusform>
            <numerusform>{count} Dokumente unter {version} durchsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of these are under {version} already</source>
        <extracomment>annotations/guidelines/trail.py; of one: this is under {version} already</extracomment>
        <translation>
            <numerusform>das steht schon unter {version}</numerusform>
            <numerusform>diese alle stehen schon unter {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>say which version this is, as in 1.1</source>
        <extracomment>annotations/guidelines/version.py</extracomment>
        <translation>es fehlt, welche Fassung das ist, wie in 1.1</translation>
    </message>
    <message>
        <source>a version is one word of at most {most} characters, as in 1.1</source>
        <extracomment>annotations/guidelines/version.py</extracomment>
        <translation>eine Fassung ist ein Wort von höchstens {most} Zeichen, wie in 1.1</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} annotation sets</source>
        <extracomment>annotations/importsummary.py; of one: {count:,} annotation set</extracomment>
        <translation>
            <numerusform>{count:,} Annotationsset</numerusform>
            <numerusform>{count:,} Annotationssets</numerusform>
        </translation>
    </message>
    <message>
        <source>facts about documents</source>
        <extracomment>annotations/importsummary.py</extracomment>
        <translation>Angaben zu Dokumenten</translation>
    </message>
    <message>
        <source>{documents} added</source>
        <extracomment>annotations/importsummary.py</extracomment>
        <translation>{documents} hinzugefügt</translation>
    </message>
    <message>
        <source>{documents} added, {known:,} already there</source>
        <extracomment>annotations/importsummary.py</extracomment>
        <translation>{documents} hinzugefügt, {known:,} schon da</translation>
    </message>
    <message>
        <source>{sets} added ({spans}), {updated:,} updated, {known:,} already there</source>
        <extracomment>annotations/importsummary.py</extracomment>
        <translation>{sets} hinzugefügt ({spans}), {updated:,} aktualisiert, {known:,} schon da</translation>
    </message>
    <message>
        <source>{count:,} refused:</source>
        <extracomment>annotations/importsummary.py</extracomment>
        <translation>{count:,} abgelehnt:</translation>
    </message>
    <message>
        <source>{file}: {count:,} articles</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>{file}: {count:,} Artikel</translation>
    </message>
    <message>
        <source>the schema has been changed meanwhile: import the files again</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>das Schema wurde inzwischen geändert: die Dateien noch einmal importieren</translation>
    </message>
    <message>
        <source>Import {headline}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>Import: {headline}</translation>
    </message>
    <message>
        <source>the same text as {id}; counted once</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>derselbe Text wie {id}; einmal gezählt</translation>
    </message>
    <message>
        <source>is split otherwise in this project; the project&apos;s split stays</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>ist in diesem Projekt anders aufgeteilt; die Aufteilung des Projekts bleibt</translation>
    </message>
    <message>
        <source>the id {document} names another text; imported as {fresh}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>die Kennung {document} bezeichnet einen anderen Text; importiert als {fresh}</translation>
    </message>
    <message>
        <source>{where}: the set of {annotator} on {document}: {reason}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>{where}: das Set von {annotator} zu {document}: {reason}</translation>
    </message>
    <message>
        <source>{value!r} of {name} is explained otherwise in the project, where that stays</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>{value!r} von {name} ist im Projekt anders erklärt; dort bleibt es so</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} titles</source>
        <extracomment>annotations/importsummary.py; of one: {count:,} title</extracomment>
        <translation>
            <numerusform>{count:,} Titel</numerusform>
            <numerusform>{count:,} Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} paragraphs</source>
        <extracomment>annotations/importsummary.py; of one: {count:,} paragraph</extracomment>
        <translation>
            <numerusform>{count:,} Absatz</numerusform>
            <numerusform>{count:,} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points</source>
        <extracomment>annotations/importsummary.py; of one: {count:,} point</extracomment>
        <translation>
            <numerusform>{count:,} Punkt</numerusform>
            <numerusform>{count:,} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} related links</source>
        <extracomment>annotations/importsummary.py; of one: {count:,} related link</extracomment>
        <translation>
            <numerusform>{count:,} verwandter Link</numerusform>
            <numerusform>{count:,} verwandte Links</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>ist nicht zu lesen ({why})</translation>
    </message>
    <message>
        <source>span {span} ({start}-{end}) leaves its section as the project splits {document}</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>Spanne {span} ({start}-{end}) verlässt ihren Abschnitt, wie das Projekt {document} aufteilt</translation>
    </message>
    <message>
        <source>judges point {point}, which {document} does not have in this project</source>
        <extracomment>annotations/importing.py</extracomment>
        <translation>beurteilt Punkt {point}, den {document} in diesem Projekt nicht hat</translation>
    </message>
    <message>
        <source>{name} leads the project</source>
        <extracomment>annotations/leads.py</extracomment>
        <translation>{name} leitet das Projekt</translation>
    </message>
    <message>
        <source>{name} leads the project no more</source>
        <extracomment>annotations/leads.py</extracomment>
        <translation>{name} leitet das Projekt nicht mehr</translation>
    </message>
    <message>
        <source>{name} is {theirs!r} here and {ours!r} in the project, which stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation>{name} ist hier {theirs!r} und im Projekt {ours!r}; das bleibt</translation>
    </message>
    <message>
        <source>{name} {key!r} has another value here than in the project, where it stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation>{name} {key!r} hat hier einen anderen Wert als im Projekt; dort bleibt er</translation>
    </message>
    <message>
        <source>entity {id} has the name {other!r} here and {own!r} in the project, which stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation>Entität {id} hat hier den Namen {other!r} und im Projekt {own!r}; der bleibt</translation>
    </message>
    <message>
        <source>entity {id} has the type {other!r} here and {own!r} in the project, which stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation>Entität {id} hat hier die Art {other!r} und im Projekt {own!r}; die bleibt</translation>
    </message>
    <message>
        <source>entity {id} has another {key!r} here than in the project, where it stays</source>
        <extracomment>annotations/learning.py</extracomment>
        <translation>Entität {id} hat hier ein anderes {key!r} als im Projekt; dort bleibt es</translation>
    </message>
    <message>
        <source>this link is not there any more</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation>diese Verknüpfung ist nicht mehr da</translation>
    </message>
    <message>
        <source>Link {type} “{target}” of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation>{type} „{target}“ bei „{source}“ verknüpfen</translation>
    </message>
    <message>
        <source>Unlink {type} “{target}” of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation>Verknüpfung {type} „{target}“ bei „{source}“ lösen</translation>
    </message>
    <message>
        <source>Link {type} nothing of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation>{type} nichts bei „{source}“ verknüpfen</translation>
    </message>
    <message>
        <source>Unlink {type} nothing of “{source}”</source>
        <extracomment>annotations/linking.py</extracomment>
        <translation>Verknüpfung {type} nichts bei „{source}“ lösen</translation>
    </message>
    <message>
        <source>this document is not begun already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>dieses Dokument ist schon als nicht begonnen vermerkt</translation>
    </message>
    <message>
        <source>this document is under way already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>dieses Dokument ist schon in Arbeit</translation>
    </message>
    <message>
        <source>this document is done already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>dieses Dokument ist schon abgeschlossen</translation>
    </message>
    <message>
        <source>this document is skipped already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>dieses Dokument ist schon übersprungen</translation>
    </message>
    <message>
        <source>Mark {label} “{words}”</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>{label} „{words}“ markieren</translation>
    </message>
    <message>
        <source>“{words}” is {label} already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>„{words}“ ist schon {label}</translation>
    </message>
    <message>
        <source>Relabel “{words}” as {label}</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>„{words}“ in {label} ändern</translation>
    </message>
    <message>
        <source>all of them are {label} already</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>sie sind alle schon {label}</translation>
    </message>
    <message numerus="yes">
        <source>Relabel {count} spans as {label}</source>
        <extracomment>annotations/marking.py; of one: Relabel {count} span as {label}</extracomment>
        <translation>
            <numerusform>{count} Spanne in {label} ändern</numerusform>
            <numerusform>{count} Spannen in {label} ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {label} “{words}”</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>{label} „{words}“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} spans</source>
        <extracomment>annotations/marking.py; of one: Remove {count} span</extracomment>
        <translation>
            <numerusform>{count} Spanne entfernen</numerusform>
            <numerusform>{count} Spannen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>{type} link</source>
        <extracomment>annotations/marking.py</extracomment>
        <translation>Verknüpfung {type}</translation>
    </message>
    <message>
        <source>no mention of “{words}” is left to mark</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation>von „{words}“ ist keine Erwähnung mehr zu markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count:,} mentions of “{words}”</source>
        <extracomment>annotations/mentions.py; of one: Mark {count:,} mention of “{words}”</extracomment>
        <translation>
            <numerusform>{count:,} Erwähnung von „{words}“ markieren</numerusform>
            <numerusform>{count:,} Erwähnungen von „{words}“ markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps the mention before it</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation>überlappt die Erwähnung davor</translation>
    </message>
    <message>
        <source>marked {label} already overlaps: “{words}”</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation>schon markiertes {label} überlappt: „{words}“</translation>
    </message>
    <message>
        <source>perhaps part of “{line}”</source>
        <extracomment>annotations/mentions.py</extracomment>
        <translation>vielleicht Teil von „{line}“</translation>
    </message>
    <message>
        <source>its labels were changed in this project; it was kept as it is</source>
        <extracomment>annotations/merge.py</extracomment>
        <translation>seine Labels wurden in diesem Projekt geändert; es blieb, wie es ist</translation>
    </message>
    <message>
        <source>the two versions differ and nothing says which is later; it was kept as it is</source>
        <extracomment>annotations/merge.py</extracomment>
        <translation>die beiden Fassungen weichen ab, und nichts sagt, welche später ist; es blieb, wie es ist</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <extracomment>annotations/names.py</extracomment>
        <translation>Zuerst einen Namen eingeben.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters; this one has {number}.</source>
        <extracomment>annotations/names.py</extracomment>
        <translation>Ein Name hat höchstens {longest_name} Zeichen; dieser hat {number}.</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>annotations/names.py</extracomment>
        <translation>Ein Name kann keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>New entity: {value}</source>
        <extracomment>annotations/newvalues.py</extracomment>
        <translation>Neue Entität: {value}</translation>
    </message>
    <message>
        <source>New value for {vocabulary}: {value}</source>
        <extracomment>annotations/newvalues.py</extracomment>
        <translation>Neuer Wert für {vocabulary}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} sets were made under schema {version}; their names were brought up to {now}</source>
        <extracomment>annotations/oldnames.py; of one: {count:,} set was made under schema {version}; its names were brought up to {now}</extracomment>
        <translation>
            <numerusform>{count:,} Set entstand unter Schema {version}; seine Namen wurden auf {now} gebracht</numerusform>
            <numerusform>{count:,} Sets entstanden unter Schema {version}; ihre Namen wurden auf {now} gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more</source>
        <extracomment>annotations/oldnames.py; of one: {count:,} more</extracomment>
        <translation>
            <numerusform>{count:,} weiteres</numerusform>
            <numerusform>{count:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not in schema {version}, and kept as it came: {parts}</source>
        <extracomment>annotations/oldnames.py</extracomment>
        <translation>nicht im Schema {version} und behalten, wie es kam: {parts}</translation>
    </message>
    <message>
        <source>marked in this project and not undone; imported ones are not counted</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>in diesem Projekt markiert und nicht zurückgenommen; importierte zählen nicht</translation>
    </message>
    <message>
        <source>made in this project and not undone; imported ones are not counted</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>in diesem Projekt angelegt und nicht zurückgenommen; importierte zählen nicht</translation>
    </message>
    <message>
        <source>steps that you took back</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Schritte, die Sie zurückgenommen haben</translation>
    </message>
    <message>
        <source>Active time</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Documents finished</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Abgeschlossene Dokumente</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Spans per hour</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Spannen pro Stunde</translation>
    </message>
    <message>
        <source>Time per document, median</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Zeit pro Dokument, Median</translation>
    </message>
    <message>
        <source>pauses of work that are no longer than you allow, without the rest</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Arbeitspausen bis zur eingestellten Länge, ohne den Rest</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} that are done now</source>
        <extracomment>annotations/ownwork.py; of one: {count:,} that is done now</extracomment>
        <translation>
            <numerusform>{count:,}, das jetzt abgeschlossen ist</numerusform>
            <numerusform>{count:,}, die jetzt abgeschlossen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined: less than a minute was worked</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>nicht bestimmbar: weniger als eine Minute Arbeit</translation>
    </message>
    <message>
        <source>{spans} in {time} that were measured here</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>{spans} in {time}, die hier gemessen wurden</translation>
    </message>
    <message>
        <source>undefined: no finished document has a measured time</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>nicht bestimmbar: von keinem abgeschlossenen Dokument ist die Zeit gemessen</translation>
    </message>
    <message>
        <source>over {measured} of {finished} finished; all the time that each took</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>über {measured} von {finished} abgeschlossenen; die ganze Zeit, die jedes gebraucht hat</translation>
    </message>
    <message>
        <source>the pattern {pattern!r} is no regular expression: {error}</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>das Muster {pattern!r} ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>the point pattern {pattern!r} must have exactly one group, for the number</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>das Muster für Punkte {pattern!r} muss genau eine Gruppe haben, für die Nummer</translation>
    </message>
    <message>
        <source>sections.{section}.{key} must be a regular expression in quotation marks</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>sections.{section}.{key} muss ein regulärer Ausdruck in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the numbers jump from {last} to {following}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>die Nummern springen von {last} auf {following}; nicht als Liste von Punkten genommen</translation>
    </message>
    <message>
        <source>the number 1</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>der Nummer 1</translation>
    </message>
    <message>
        <source>the numbers 1 to {number}</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>den Nummern 1 bis {number}</translation>
    </message>
    <message>
        <source>there is no article text before {numbers}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>vor {numbers} steht kein Artikeltext; nicht als Liste von Punkten genommen</translation>
    </message>
    <message>
        <source>running text stands under {numbers}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>unter {numbers} steht Fließtext; nicht als Liste von Punkten genommen</translation>
    </message>
    <message>
        <source>{value:,} characters of text follow {numbers}; not taken as a list of points</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>{value:,} Zeichen Text folgen auf {numbers}; nicht als Liste von Punkten genommen</translation>
    </message>
    <message>
        <source>point {number} is {value:,} characters long; is it a summary point?</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>Punkt {number} ist {value:,} Zeichen lang; ist das ein Punkt der Zusammenfassung?</translation>
    </message>
    <message>
        <source>the {length} characters after the list of points were taken as a sign-off (kind other)</source>
        <extracomment>annotations/pointlists.py</extracomment>
        <translation>die {length} Zeichen nach der Liste der Punkte wurden als Schlussformel genommen (Art other)</translation>
    </message>
    <message>
        <source>{path}: holds no label schema; open a copy from beside it</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation>{path}: enthält kein Labelschema; eine Kopie daneben öffnen</translation>
    </message>
    <message>
        <source>there is no document {id} in this project</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation>ein Dokument {id} gibt es in diesem Projekt nicht</translation>
    </message>
    <message>
        <source>the text of {document} is not the one that was imported; open a copy from beside the project</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation>der Text von {document} ist nicht der importierte; eine Kopie neben dem Projekt öffnen</translation>
    </message>
    <message>
        <source>span {span} of {annotator} quotes “{quote}”, which is not what it covers</source>
        <extracomment>annotations/questions.py</extracomment>
        <translation>Spanne {span} von {annotator} gibt „{quote}“ wieder; das ist nicht, was sie umfasst</translation>
    </message>
    <message>
        <source>Write note “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Notiz „{text}“ schreiben</translation>
    </message>
    <message>
        <source>Ask “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>„{text}“ rückfragen</translation>
    </message>
    <message>
        <source>Flag {place}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>{place} vormerken</translation>
    </message>
    <message>
        <source>Change the note “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Notiz „{text}“ ändern</translation>
    </message>
    <message>
        <source>Change the query “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Rückfrage „{text}“ ändern</translation>
    </message>
    <message>
        <source>Change the flag “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Vormerkung „{text}“ ändern</translation>
    </message>
    <message>
        <source>Remove the note “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Notiz „{text}“ entfernen</translation>
    </message>
    <message>
        <source>Remove the query “{text}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Rückfrage „{text}“ entfernen</translation>
    </message>
    <message>
        <source>Unflag {place}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Vormerkung aufheben: {place}</translation>
    </message>
    <message>
        <source>the note says that already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>die Notiz sagt das schon</translation>
    </message>
    <message>
        <source>the query says that already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>die Rückfrage sagt das schon</translation>
    </message>
    <message>
        <source>the flag says that already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>die Vormerkung sagt das schon</translation>
    </message>
    <message>
        <source>“{value}” is in {vocabulary} now</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>„{value}“ steht jetzt in {vocabulary}</translation>
    </message>
    <message>
        <source>“{value}” is in the register now</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>„{value}“ steht jetzt im Register</translation>
    </message>
    <message>
        <source>Add “{value}” to {vocabulary}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>„{value}“ in {vocabulary} aufnehmen</translation>
    </message>
    <message>
        <source>Add “{value}” to the register</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>„{value}“ ins Register aufnehmen</translation>
    </message>
    <message>
        <source>this span has no note</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>diese Spanne hat keine Notiz</translation>
    </message>
    <message>
        <source>Note on “{words}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Notiz zu „{words}“</translation>
    </message>
    <message>
        <source>Remove the note on “{words}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Notiz zu „{words}“ entfernen</translation>
    </message>
    <message>
        <source>the span is not there any more</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>die Spanne ist nicht mehr da</translation>
    </message>
    <message>
        <source>Answer “{reply}”</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>„{reply}“ antworten</translation>
    </message>
    <message>
        <source>this query is not there any more</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>diese Rückfrage ist nicht mehr da</translation>
    </message>
    <message>
        <source>this query asks for no new value</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>diese Rückfrage bittet um keinen neuen Wert</translation>
    </message>
    <message>
        <source>this query is answered already</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>diese Rückfrage ist schon beantwortet</translation>
    </message>
    <message>
        <source>only who leads the project adds what is asked for</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>nur die Projektleitung nimmt auf, worum gebeten wird</translation>
    </message>
    <message>
        <source>the schema has no vocabulary {vocabulary}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>das Schema hat kein Vokabular {vocabulary}</translation>
    </message>
    <message>
        <source>say who is answering first</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>zuerst sagen, wer antwortet</translation>
    </message>
    <message>
        <source>write something first</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>zuerst etwas schreiben</translation>
    </message>
    <message>
        <source>at most {longest:,} characters can be written here; these are {number:,}</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>hier lassen sich höchstens {longest:,} Zeichen schreiben; das sind {number:,}</translation>
    </message>
    <message>
        <source>control characters cannot be written here</source>
        <extracomment>annotations/remarks.py</extracomment>
        <translation>Steuerzeichen lassen sich hier nicht schreiben</translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <extracomment>annotations/reporting/drawing.py</extracomment>
        <translation>nicht definiert: {why}</translation>
    </message>
    <message>
        <source>exact F1</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>exaktes F1</translation>
    </message>
    <message>
        <source>overlap+label F1</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>F1 Überlappung+Label</translation>
    </message>
    <message>
        <source>guideline {name}, {figure}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Richtlinie {name}, {figure}</translation>
    </message>
    <message>
        <source>batch {name}, {figure}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Charge {name}, {figure}</translation>
    </message>
    <message>
        <source>start {distance} later {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Anfang {distance} später {whose}: {spans:,}</translation>
    </message>
    <message>
        <source>start {distance} earlier {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Anfang {distance} früher {whose}: {spans:,}</translation>
    </message>
    <message>
        <source>end {distance} later {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Ende {distance} später {whose}: {spans:,}</translation>
    </message>
    <message>
        <source>end {distance} earlier {whose}: {spans:,}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Ende {distance} früher {whose}: {spans:,}</translation>
    </message>
    <message>
        <source>F1 by label</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>F1 nach Label</translation>
    </message>
    <message>
        <source>no label</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>overlap and label filled, exact open</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Überlappung und Label gefüllt, exakt offen</translation>
    </message>
    <message>
        <source>Confusion of matched spans</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Verwechslung zugeordneter Spannen</translation>
    </message>
    <message>
        <source>no span</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>keine Spanne</translation>
    </message>
    <message>
        <source>{pair}: {amount}, {share:.0%} of {row}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>{pair}: {amount}, {share:.0%} von {row}</translation>
    </message>
    <message>
        <source>across {columns}, down {rows}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>waagrecht {columns}, senkrecht {rows}</translation>
    </message>
    <message>
        <source>{row} with {column}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>{row} mit {column}</translation>
    </message>
    <message>
        <source>Annotators: F1, overlap and label</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Annotierende: F1, Überlappung und Label</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{one} and {other}, {figure}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>{one} und {other}, {figure}</translation>
    </message>
    <message>
        <source>Documents: gamma against size</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Dokumente: Gamma und Größe</translation>
    </message>
    <message>
        <source>no document counts</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>kein Dokument zählt</translation>
    </message>
    <message>
        <source>spans per annotator</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Spannen je Person</translation>
    </message>
    <message>
        <source>{title}: gamma {gamma}, {spans} spans per annotator</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>{title}: Gamma {gamma}, {spans} Spannen je Person</translation>
    </message>
    <message>
        <source>Trend by guideline and batch</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Verlauf nach Richtlinie und Charge</translation>
    </message>
    <message>
        <source>no two guidelines or batches to compare</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>keine zwei Richtlinien oder Chargen zu vergleichen</translation>
    </message>
    <message>
        <source>Edges: how far apart</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Ränder: wie weit auseinander</translation>
    </message>
    <message>
        <source>all matched spans have the same edges</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>alle zugeordneten Spannen haben dieselben Ränder</translation>
    </message>
    <message>
        <source>in {later} than in {earlier}</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>bei {later} als bei {earlier}</translation>
    </message>
    <message>
        <source>in the second of two by name</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>bei der nach dem Namen zweiten Person</translation>
    </message>
    <message>
        <source>{count} or more characters</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>{count} oder mehr Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>annotations/reporting/figures.py; of one: {count:,} character</extracomment>
        <translation>
            <numerusform>{count:,} Zeichen</numerusform>
            <numerusform>{count:,} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>characters, outermost: {reach} or more; start filled, end hatched</source>
        <extracomment>annotations/reporting/figures.py</extracomment>
        <translation>Zeichen, außen: {reach} oder mehr; Anfang gefüllt, Ende schraffiert</translation>
    </message>
    <message>
        <source>Overlap F1 filled, exact F1 open, with 95 % intervals; grey stands for fewer than {few} spans. The figures are in the table “Per label”.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>F1 der Überlappung gefüllt, exaktes F1 offen, mit Intervallen von 95 %; grau steht für weniger als {few} Spannen. Die Zahlen stehen in der Tabelle „Je Label“.</translation>
    </message>
    <message>
        <source>Shade: the share of the row. The counts are in the table “Confusion of matched spans”.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Tönung: der Anteil an der Zeile. Die Anzahlen stehen in der Tabelle „Verwechslung zugeordneter Spannen“.</translation>
    </message>
    <message>
        <source>F1 of each two annotators, overlap and label, and the number of spans it rests on.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>F1 von je zwei Annotierenden, Überlappung und Label, und die Zahl der Spannen, auf der es beruht.</translation>
    </message>
    <message>
        <source>Each document at its size. Limits of 95 % (drawn) and 99.8 % (dashed) around the gamma of the corpus: small documents scatter widely by nature. Triangles lie outside, crosses have no gamma.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Jedes Dokument bei seiner Größe. Grenzen von 95 % (durchgezogen) und 99,8 % (gestrichelt) um das Gamma des Korpus: Kleine Dokumente streuen von Natur aus weit. Dreiecke liegen außerhalb, Kreuze haben kein Gamma.</translation>
    </message>
    <message>
        <source>Headline figures by version of the guideline and by batch, with 95 % intervals.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Hauptwerte nach Fassung der Richtlinie und nach Charge, mit Intervallen von 95 %.</translation>
    </message>
    <message>
        <source>How far the edges of spans lie apart that were matched; equal edges are left out.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Wie weit die Ränder zugeordneter Spannen auseinanderliegen; gleiche Ränder sind ausgelassen.</translation>
    </message>
    <message>
        <source>Agreement: {corpus}</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Übereinstimmung: {corpus}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Hauptwerte</translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>No caveats.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Keine Vorbehalte.</translation>
    </message>
    <message>
        <source>Plots</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>How figures of agreement mislead</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Wie Werte der Übereinstimmung in die Irre führen</translation>
    </message>
    <message>
        <source>All figures</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Documents, the lowest gamma first</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>Dokumente, das niedrigste Gamma zuerst</translation>
    </message>
    <message>
        <source>{table}: none.</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation>{table}: nichts.</translation>
    </message>
    <message>
        <source> († fewer than {few})</source>
        <extracomment>annotations/reporting/html.py</extracomment>
        <translation> († weniger als {few})</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why})</source>
        <extracomment>annotations/reporting/marks.py</extracomment>
        <translation>{file}: lässt sich nicht schreiben ({why})</translation>
    </message>
    <message>
        <source>{file}: is there already and is no report that Stancemark wrote; choose another name</source>
        <extracomment>annotations/reporting/marks.py</extracomment>
        <translation>{file}: ist schon da und kein Bericht von Stancemark; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Grey: fewer than 20 items. Funnel: 95 %, dashed 99.8 %.</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation>Grau: weniger als 20 Elemente. Trichter: 95 %, gestrichelt 99,8 %.</translation>
    </message>
    <message>
        <source>Documents with the lowest gamma</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation>Dokumente mit dem niedrigsten Gamma</translation>
    </message>
    <message>
        <source>and {count:,} more, in the other outputs</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation>und {count:,} weitere, in den anderen Ausgaben</translation>
    </message>
    <message>
        <source>• Warning: {warning}</source>
        <extracomment>annotations/reporting/page.py</extracomment>
        <translation>• Warnung: {warning}</translation>
    </message>
    <message>
        <source>{most:,} of {count:,} labels</source>
        <extracomment>annotations/reporting/selection.py</extracomment>
        <translation>{most:,} von {count:,} Labels</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} others</source>
        <extracomment>annotations/reporting/selection.py; of one: {count:,} other</extracomment>
        <translation>
            <numerusform>{count:,} weiteres</numerusform>
            <numerusform>{count:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Careful:</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Zu beachten:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Warnungen:</translation>
    </message>
    <message>
        <source>; {count} missing</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>; es fehlen {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values</source>
        <extracomment>annotations/reporting/summary.py; of one: {count:,} value</extracomment>
        <translation>
            <numerusform>{count:,} Wert</numerusform>
            <numerusform>{count:,} Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} items</source>
        <extracomment>annotations/reporting/summary.py; of one: {count:,} item</extracomment>
        <translation>
            <numerusform>{count:,} Element</numerusform>
            <numerusform>{count:,} Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} raters</source>
        <extracomment>annotations/reporting/summary.py; of one: {count:,} rater</extracomment>
        <translation>
            <numerusform>{count:,} Rater</numerusform>
            <numerusform>{count:,} Rater</numerusform>
        </translation>
    </message>
    <message>
        <source>No intervals: no documents are known to resample, and formulas for independent items would be far too sure.</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Keine Intervalle: Dokumente zum Neuziehen sind nicht bekannt, und Formeln für unabhängige Elemente wären viel zu sicher.</translation>
    </message>
    <message>
        <source>All raters</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Alle Rater</translation>
    </message>
    <message>
        <source>Two by two</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Je zwei</translation>
    </message>
    <message>
        <source>One by one, by a model</source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation>Einzeln, nach einem Modell</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>annotations/drafts/beginnings.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>the expression repeats too much: at most {count:,} things in all</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>der Ausdruck wiederholt zu viel: höchstens {count:,} Dinge insgesamt</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>annotations/reporting/summary.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Agreement over tokens flatters: most tokens are marked by nobody, and two people who mark at random agree on most of them. Read it as kappa or alpha, never as a percentage, and beside span F1.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Übereinstimmung über Token schmeichelt: Die meisten Token markiert niemand, und zwei Personen, die aufs Geratewohl markieren, sind sich bei den meisten einig. Sie ist als Kappa oder Alpha zu lesen, nie als Prozentsatz, und neben dem Spannen-F1.</translation>
    </message>
    <message>
        <source>Agreement on the labels of matched spans says nothing about spans that one of the two has missed. Look at how many were matched.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Übereinstimmung über die Labels zugeordneter Spannen sagt nichts über Spannen, die eine der beiden Personen übersehen hat. Zu beachten ist, wie viele zugeordnet wurden.</translation>
    </message>
    <message>
        <source>Figures under one name may be different measures: alpha_U of 1995 is not u-alpha of 2016, gamma depends on alpha, beta and the sampler, gamma-cat of some tools is not the published one. Compare only what was computed alike.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Werte unter einem Namen können verschiedene Maße sein: alpha_U von 1995 ist nicht das u-Alpha von 2016, Gamma hängt von Alpha, Beta und dem Sampler ab, Gamma-cat mancher Werkzeuge ist nicht das veröffentlichte. Vergleichbar ist nur, was gleich berechnet wurde.</translation>
    </message>
    <message>
        <source>Agreement after people have talked about a text is no agreement, nor is F1 against an adjudicated set that one of them made.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Übereinstimmung, nachdem man über einen Text gesprochen hat, ist keine Übereinstimmung; ebenso wenig ist es F1 gegen ein adjudiziertes Set, an dem eine der Personen mitgewirkt hat.</translation>
    </message>
    <message>
        <source>Who has not opened a document has not marked nothing in it. Only sets that were marked as done are counted.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Wer ein Dokument nicht geöffnet hat, hat darin nicht nichts markiert. Es zählen nur Sets, die als abgeschlossen vermerkt sind.</translation>
    </message>
    <message>
        <source>Tokens and spans of one document are not independent. An interval that resamples them is far too narrow; these resample documents.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Token und Spannen eines Dokuments sind nicht unabhängig. Ein Intervall, das sie neu zieht, ist viel zu schmal; diese hier ziehen Dokumente neu.</translation>
    </message>
    <message>
        <source>Documents with one to three spans have figures that jump between extremes. Do not average them; the figures of a corpus here come from sums.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Dokumente mit einer bis drei Spannen haben Werte, die zwischen Extremen springen. Sie sind nicht zu mitteln; die Werte eines Korpus kommen hier aus Summen.</translation>
    </message>
    <message>
        <source>Two digits are more than most corpora can bear, and five documents do not bear the second.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Zwei Stellen sind mehr, als die meisten Korpora tragen, und fünf Dokumente tragen die zweite nicht.</translation>
    </message>
    <message>
        <source>Decide which figure counts before you look at them. The best of twenty means nothing.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Welcher Wert zählt, ist zu entscheiden, bevor man die Werte ansieht. Der beste von zwanzig bedeutet nichts.</translation>
    </message>
    <message>
        <source>Needed: two annotators who have both marked the same document as done (in a table of spans: who both have a row for it).</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Nötig: zwei Personen, die beide dasselbe Dokument abgeschlossen haben (in einer Tabelle von Spannen: die beide eine Zeile dafür haben).</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Es gibt kein Dokument.</translation>
    </message>
    <message numerus="yes">
        <source>Counted: none of {count:,} documents. {left_out}</source>
        <extracomment>annotations/reporting/views.py; of one: Counted: none of {count:,} document. {left_out}</extracomment>
        <translation>
            <numerusform>Gezählt: keines von {count:,} Dokument. {left_out}</numerusform>
            <numerusform>Gezählt: keines von {count:,} Dokumenten. {left_out}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: {done:,} of {count:,} documents, those done by two or more; {spans}, {links}. {left_out}</source>
        <extracomment>annotations/reporting/views.py; of one: Counted: {done:,} of {count:,} document, those done by two or more; {spans}, {links}. {left_out}</extracomment>
        <translation>
            <numerusform>Gezählt: {done:,} von {count:,} Dokument, die von zwei oder mehr Personen abgeschlossenen; {spans}, {links}. {left_out}</numerusform>
            <numerusform>Gezählt: {done:,} von {count:,} Dokumenten, die von zwei oder mehr Personen abgeschlossenen; {spans}, {links}. {left_out}</numerusform>
        </translation>
    </message>
    <message>
        <source>Gamma: {parameters}. {intervals} Stancemark {program}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Gamma: {parameters}. {intervals} Stancemark {program}.</translation>
    </message>
    <message>
        <source>samples by precision</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Stichproben nach Genauigkeit</translation>
    </message>
    <message>
        <source>samples to within {precision:.0%}</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Stichproben auf {precision:.0%} genau</translation>
    </message>
    <message>
        <source>α {alpha:g}, β {beta:g}, Δ∅ {delta_empty:g}, {sampler} sampler, {samples}, seed {seed}</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>α {alpha:g}, β {beta:g}, Δ∅ {delta_empty:g}, Sampler {sampler}, {samples}, Startwert {seed}</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>F1 exakt</translation>
    </message>
    <message>
        <source>overlap+label</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Überl.+Label</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Per label</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Je Label</translation>
    </message>
    <message>
        <source>annotator</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>docs</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Dok.</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>je 1.000</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>gamma changes</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>ändert Gamma</translation>
    </message>
    <message>
        <source>Annotators: how much, where edges lie</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Annotierende: wie viel, wo Ränder liegen</translation>
    </message>
    <message>
        <source>Places with the most disorder</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Stellen mit der größten Unordnung</translation>
    </message>
    <message>
        <source>what they marked</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>was markiert wurde</translation>
    </message>
    <message>
        <source>disorder</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Unordnung</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Confusion of matched spans: down {rows}, across {columns}</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Verwechslung zugeordneter Spannen: senkrecht {rows}, waagrecht {columns}</translation>
    </message>
    <message>
        <source>Differences: {kinds}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Abweichungen: {kinds}.</translation>
    </message>
    <message>
        <source>Differences: none.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Abweichungen: keine.</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>scope</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>annotators</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Annotierende</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>interval by</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Intervall durch</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>warum</translation>
    </message>
    <message>
        <source>Intervals of 95 % by resampling documents.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Intervalle von 95 % durch Neuziehen von Dokumenten.</translation>
    </message>
    <message>
        <source>No intervals: fewer than {least} documents.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Keine Intervalle: weniger als {least} Dokumente.</translation>
    </message>
    <message>
        <source>No intervals.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Keine Intervalle.</translation>
    </message>
    <message>
        <source>Annotators: {names}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Annotierende: {names}.</translation>
    </message>
    <message>
        <source>Labels: {names}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Labels: {names}.</translation>
    </message>
    <message>
        <source>Guideline: {names}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Richtlinie: {names}.</translation>
    </message>
    <message>
        <source>Done on {day}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Abgeschlossen am {day}.</translation>
    </message>
    <message>
        <source>Done between {since} and {until}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Abgeschlossen zwischen {since} und {until}.</translation>
    </message>
    <message>
        <source>Not counted: {parts}.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Nicht gezählt: {parts}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <extracomment>annotations/reporting/views.py</extracomment>
        <translation>Nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>undef.</source>
        <extracomment>annotations/reporting/words.py</extracomment>
        <translation>n. def.</translation>
    </message>
    <message>
        <source>{file}: there is no folder {parent}</source>
        <extracomment>annotations/reporting/writing.py</extracomment>
        <translation>{file}: einen Ordner {parent} gibt es nicht</translation>
    </message>
    <message>
        <source>{name} is offered no more: the schema has deprecated it</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{name} wird nicht mehr angeboten: im Schema als veraltet gekennzeichnet</translation>
    </message>
    <message>
        <source>{source} cannot have a {name} link: the schema lets it start at {labels}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{source} kann keine Verknüpfung {name} haben: nach dem Schema beginnt sie bei {labels}</translation>
    </message>
    <message>
        <source>this {name} link is there already</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>diese Verknüpfung {name} gibt es schon</translation>
    </message>
    <message>
        <source>{source} has {number} {name} already: the schema allows {most}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{source} hat schon {number} {name}: das Schema erlaubt {most}</translation>
    </message>
    <message>
        <source>a {name} link points to a span or to plain text, not to both</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>eine Verknüpfung {name} führt zu einer Spanne oder zu reinem Text, nicht zu beidem</translation>
    </message>
    <message>
        <source>a {name} link needs something to point to: the schema names {labels}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>eine Verknüpfung {name} braucht ein Ziel: das Schema nennt {labels}</translation>
    </message>
    <message>
        <source>{source} cannot be linked to itself</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{source} lässt sich nicht mit sich selbst verknüpfen</translation>
    </message>
    <message>
        <source>{labels} or plain text</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{labels} oder reinen Text</translation>
    </message>
    <message>
        <source>a {kind} link cannot point to {target}: the schema lets it point to {goal}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>eine Verknüpfung {kind} kann nicht zu {target} führen: das Schema nennt als Ziel {goal}</translation>
    </message>
    <message>
        <source>a {kind} link cannot point to plain text: the schema names {labels}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>eine Verknüpfung {kind} kann nicht zu reinem Text führen: das Schema nennt {labels}</translation>
    </message>
    <message>
        <source>the words that a {kind} link points to must lie within one section</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>die Wörter, zu denen eine Verknüpfung {kind} führt, müssen in einem einzigen Abschnitt liegen</translation>
    </message>
    <message>
        <source>{end} does not lie where it must: the schema says that a {type} link can start only in {kinds}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{end} liegt nicht, wo es muss: nach dem Schema beginnt eine Verknüpfung {type} nur in {kinds}</translation>
    </message>
    <message>
        <source>{end} does not lie where it must: the schema says that a {type} link can end only in {kinds}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{end} liegt nicht, wo es muss: nach dem Schema endet eine Verknüpfung {type} nur in {kinds}</translation>
    </message>
    <message>
        <source>{label} {start}-{end} is empty or lies outside the text</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{label} {start}-{end} ist leer oder liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>{candidate} does not lie within one section</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} liegt nicht in einem einzigen Abschnitt</translation>
    </message>
    <message>
        <source>{candidate} lies in a section that is not annotated ({kind})</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} liegt in einem Abschnitt, der nicht annotiert wird ({kind})</translation>
    </message>
    <message>
        <source>{candidate} has gaps: the schema forbids discontinuous spans</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} hat Lücken: das Schema verbietet unterbrochene Spannen</translation>
    </message>
    <message>
        <source>{candidate} has fragments that do not fill {start}-{end} in order</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} hat Teile, die {start}-{end} nicht der Reihe nach füllen</translation>
    </message>
    <message>
        <source>{candidate} is marked already</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} ist schon markiert</translation>
    </message>
    <message>
        <source>{candidate} would cross {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} würde {other} überschneiden</translation>
    </message>
    <message>
        <source>crossing spans</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <source>{candidate} would cover the same words as {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} würde dieselben Wörter umfassen wie {other}</translation>
    </message>
    <message>
        <source>{candidate} would lie inside {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} würde in {other} liegen</translation>
    </message>
    <message>
        <source>{candidate} would hold {other}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} würde {other} enthalten</translation>
    </message>
    <message>
        <source>{inner} inside {outer}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{inner} innerhalb von {outer}</translation>
    </message>
    <message>
        <source>nested spans</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>Verschachtelung</translation>
    </message>
    <message>
        <source>{candidate} runs over {number} sentences</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{candidate} erstreckt sich über {number} Sätze</translation>
    </message>
    <message>
        <source>spans that leave their sentence</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>Spannen, die ihren Satz verlassen</translation>
    </message>
    <message>
        <source>{event}: the schema forbids {rule}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{event}; das Schema verbietet: {rule}</translation>
    </message>
    <message>
        <source>{event}: the schema warns of {rule}</source>
        <extracomment>annotations/rules.py</extracomment>
        <translation>{event}; das Schema warnt vor: {rule}</translation>
    </message>
    <message>
        <source>the schema {schema} has no label {name}</source>
        <extracomment>annotations/schema.py</extracomment>
        <translation>das Schema {schema} hat kein Label {name}</translation>
    </message>
    <message>
        <source>the schema {schema} has no link {name}</source>
        <extracomment>annotations/schema.py</extracomment>
        <translation>das Schema {schema} hat keine Verknüpfung {name}</translation>
    </message>
    <message>
        <source>{owner} has no attribute {name}</source>
        <extracomment>annotations/schema.py</extracomment>
        <translation>{owner} hat kein Attribut {name}</translation>
    </message>
    <message>
        <source>{path}: cannot be read as UTF-8 text (byte {value})</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>{path}: ist nicht als Text in UTF-8 zu lesen (Byte {value})</translation>
    </message>
    <message>
        <source>{where}:{lineno}: not JSON: {msg}</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>{where}:{lineno}: kein JSON: {msg}</translation>
    </message>
    <message>
        <source>{where}: not JSON: a number is too long</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>{where}: kein JSON: eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>{where}: not JSON: nested too deeply</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>{where}: kein JSON: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{where}: nested too deeply (more than {deepest} levels)</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>{where}: zu tief verschachtelt (mehr als {deepest} Ebenen)</translation>
    </message>
    <message>
        <source>{where}: holds half a surrogate pair, which is no character</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>{where}: enthält ein halbes Surrogatpaar; das ist kein Zeichen</translation>
    </message>
    <message>
        <source>is {raw!r}; this version reads {format}/{major}</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>ist {raw!r}; diese Version liest {format}/{major}</translation>
    </message>
    <message>
        <source>a schema needs at least one label</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>ein Schema braucht mindestens ein Label</translation>
    </message>
    <message>
        <source>a choice needs values</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>eine Auswahl braucht Werte</translation>
    </message>
    <message>
        <source>names the label {unknown!r}, which is not defined</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>nennt das Label {unknown!r}, das nicht definiert ist</translation>
    </message>
    <message>
        <source>must name a part of a schema</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>muss einen Teil eines Schemas nennen</translation>
    </message>
    <message>
        <source>must give each name another one</source>
        <extracomment>annotations/schema_reader.py</extracomment>
        <translation>muss jedem Namen einen anderen geben</translation>
    </message>
    <message>
        <source>must be an object { ... }</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>muss ein Objekt { ... } sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <extracomment>annotations/drafts/draft.py</extracomment>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>is {value!r}; must be one of {names}</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>ist {value!r}; möglich ist nur {names}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>muss wahr oder falsch sein (true, false)</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>is {value!r}; must look like #2f6db5</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>ist {value!r}; muss aussehen wie #2f6db5</translation>
    </message>
    <message>
        <source>is {key!r}; must be one character that can be typed</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>ist {key!r}; muss ein Zeichen sein, das sich tippen lässt</translation>
    </message>
    <message>
        <source>{value!r} is used twice</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>{value!r} kommt zweimal vor</translation>
    </message>
    <message>
        <source>is not a regular expression: must be a text</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>ist kein regulärer Ausdruck: muss ein Text sein</translation>
    </message>
    <message>
        <source>is not a regular expression: {error}</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>must have exactly one group, for the number; it has {groups}</source>
        <extracomment>annotations/schema_rows.py</extracomment>
        <translation>muss genau eine Gruppe haben, für die Nummer; hat {groups}</translation>
    </message>
    <message>
        <source>points are numbered from 1; 0 stands for the title</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation>Punkte zählen ab 1; 0 steht für den Titel</translation>
    </message>
    <message>
        <source>there is a point {number} already; choose another number</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation>einen Punkt {number} gibt es schon; eine andere Nummer wählen</translation>
    </message>
    <message>
        <source>the list of points stands after the related links</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation>die Liste der Punkte steht nach den verwandten Links</translation>
    </message>
    <message>
        <source>a heading like &apos;Read also&apos; with article text after it was left in the body</source>
        <extracomment>annotations/sectioning.py</extracomment>
        <translation>eine Überschrift wie „Lesen Sie auch“, auf die noch Artikeltext folgt, blieb im Text</translation>
    </message>
    <message>
        <source>Only the title, the article and the points can be marked</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>Nur Titel, Artikel und Punkte lassen sich markieren</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>from the title</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>aus dem Titel</translation>
    </message>
    <message>
        <source>from the article</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>aus dem Artikel</translation>
    </message>
    <message>
        <source>from a point</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>aus einem Punkt</translation>
    </message>
    <message>
        <source>into the title</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>in den Titel</translation>
    </message>
    <message>
        <source>into the article</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>in den Artikel</translation>
    </message>
    <message>
        <source>into a point</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>in einen Punkt</translation>
    </message>
    <message>
        <source>The selection runs {from_place} into a part that cannot be marked</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>Die Auswahl reicht {from_place} in einen Teil, der sich nicht markieren lässt</translation>
    </message>
    <message>
        <source>The selection crosses from one point into another</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>Die Auswahl reicht von einem Punkt in einen anderen</translation>
    </message>
    <message>
        <source>The selection crosses from one part into another</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>Die Auswahl reicht von einem Teil in einen anderen</translation>
    </message>
    <message>
        <source>The selection crosses {from_place} {into_place}</source>
        <extracomment>annotations/snapping.py</extracomment>
        <translation>Die Auswahl reicht {from_place} {into_place}</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file, as in {example}</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ist ein Ordner; eine Datei nennen, wie in {example}</translation>
    </message>
    <message>
        <source>{path}: exists already; choose another name or open it</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: gibt es schon; einen anderen Namen wählen oder die Datei öffnen</translation>
    </message>
    <message>
        <source>{path}: made by a newer Stancemark (file version {version}, this program reads up to {newest}); update the program; the file was not touched</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: stammt von einem neueren Stancemark (Dateiversion {version}, dieses Programm liest bis {newest}); das Programm aktualisieren; die Datei blieb unberührt</translation>
    </message>
    <message>
        <source>{path}: cannot be read here, as its last steps are in {log}; open it where it can be written</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ist hier nicht zu lesen, da die letzten Schritte in {log} stehen; öffnen, wo geschrieben werden kann</translation>
    </message>
    <message>
        <source>{path}: has file version {version}, and is brought to {newest} only where it can be written</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: hat die Dateiversion {version} und wird nur auf {newest} gebracht, wo geschrieben werden kann</translation>
    </message>
    <message>
        <source>{refusal}; without one the project is not brought up to date; it was not changed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{refusal}; ohne Kopie wird das Projekt nicht auf den neuen Stand gebracht; es blieb unverändert</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a .stancemark file</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ist ein Ordner; eine .stancemark-Datei nennen</translation>
    </message>
    <message>
        <source>{path}: no such project; make one with: stancemark new {path}</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ein solches Projekt gibt es nicht; anlegen mit: stancemark new {path}</translation>
    </message>
    <message>
        <source>{path}: is not a Stancemark project (not a SQLite file); it was not touched</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ist kein Stancemark-Projekt (keine SQLite-Datei); blieb unberührt</translation>
    </message>
    <message>
        <source>{path}: is a SQLite file of another program, not a Stancemark project; it was not touched</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ist die SQLite-Datei eines anderen Programms, kein Stancemark-Projekt; blieb unberührt</translation>
    </message>
    <message>
        <source>this folder cannot keep a write-ahead log (journal mode {mode}); work is safe, marking is slower</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>dieser Ordner kann kein Write-Ahead-Log führen (Journalmodus {mode}); die Arbeit ist sicher, das Markieren langsamer</translation>
    </message>
    <message>
        <source>{path}: the project has changed meanwhile ({text}); nothing was changed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: das Projekt hat sich inzwischen geändert ({text}); nichts wurde geändert</translation>
    </message>
    <message>
        <source>open the newest copy in {folder}</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>die neueste Kopie in {folder} öffnen</translation>
    </message>
    <message>
        <source>there is no copy beside it</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>daneben liegt keine Kopie</translation>
    </message>
    <message>
        <source>{path}: another program is writing to it; nothing was changed; try again</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: ein anderes Programm schreibt gerade; nichts wurde geändert; noch einmal versuchen</translation>
    </message>
    <message>
        <source>read-only file or folder</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>Datei oder Ordner nur zum Lesen</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({why}); nothing was changed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: lässt sich nicht schreiben ({why}); nichts wurde geändert</translation>
    </message>
    <message>
        <source>{path}: the disk is full; the last action was not saved, all before it is</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: der Datenträger ist voll; die letzte Aktion ist nicht gespeichert, alles davor ist es</translation>
    </message>
    <message>
        <source>{path}: the SQLite of this Python has no full-text search (FTS5), which is needed</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: dem SQLite dieses Python fehlt die Volltextsuche (FTS5), die gebraucht wird</translation>
    </message>
    <message>
        <source>{path}: {text}; the last action was not saved, all before it is</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: {text}; die letzte Aktion ist nicht gespeichert, alles davor ist es</translation>
    </message>
    <message>
        <source>{folder}: no copy of the project can be kept there ({why})</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{folder}: dort lässt sich keine Kopie des Projekts ablegen ({why})</translation>
    </message>
    <message>
        <source>{folder}: no copy of the project can be kept there ({error})</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{folder}: dort lässt sich keine Kopie des Projekts ablegen ({error})</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>as a mention</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>als Erwähnung</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>adjudiziert</translation>
    </message>
    <message>
        <source>, gap, </source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>, Lücke, </translation>
    </message>
    <message>
        <source>note: {text}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>{kind} of {words}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>{kind} zu {words}</translation>
    </message>
    <message>
        <source>end of the text</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Ende des Texts</translation>
    </message>
    <message>
        <source>end of the line</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Ende der Zeile</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>between the sections</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>zwischen den Abschnitten</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>point {number}, sentence {count}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Punkt {number}, Satz {count}</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>{part}, sentence {count}</source>
        <extracomment>annotations/telling.py</extracomment>
        <translation>{part}, Satz {count}</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>annotations/text.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>section {kind} {start}-{end} lies outside the text (length {number})</source>
        <extracomment>annotations/text.py</extracomment>
        <translation>Abschnitt {kind} {start}-{end} liegt außerhalb des Textes (Länge {number})</translation>
    </message>
    <message>
        <source>section {kind} {start}-{end} overlaps the one before it or is out of order</source>
        <extracomment>annotations/text.py</extracomment>
        <translation>Abschnitt {kind} {start}-{end} überlappt den davor oder steht nicht der Reihe nach</translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>Annotierende</translation>
    </message>
    <message>
        <source>what concerns {name}</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>dem, was {name} betrifft</translation>
    </message>
    <message>
        <source>finished, and by somebody else, too</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>abgeschlossen, und auch von jemand anderem</translation>
    </message>
    <message>
        <source>in these documents</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>in diesen Dokumenten</translation>
    </message>
    <message>
        <source>per 1,000 tokens</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>je 1.000 Token</translation>
    </message>
    <message>
        <source>spans per 1,000 tokens: who marks more than others, and who less</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>Spannen je 1.000 Token: wer mehr markiert als andere und wer weniger</translation>
    </message>
    <message>
        <source>the share of tokens that are marked</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>der Anteil der Token, die markiert sind</translation>
    </message>
    <message>
        <source>starts</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>median, in characters, beside matched spans of the others</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>Median, in Zeichen, neben zugeordneten Spannen der anderen</translation>
    </message>
    <message>
        <source>ends</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>gamma changes by</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>Gamma ändert sich um</translation>
    </message>
    <message>
        <source>when this annotator is left out: gamma of the others less gamma of all</source>
        <extracomment>widgets/lists/annotatortable.py</extracomment>
        <translation>wenn diese Person ausgelassen wird: Gamma der anderen weniger Gamma aller</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>widgets/asking/asked.py</extracomment>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{words}, key {key}</source>
        <extracomment>widgets/controls/barbutton.py</extracomment>
        <translation>{words}, Taste {key}</translation>
    </message>
    <message>
        <source>{mark} · {{key:open}} lists {count:,}</source>
        <extracomment>widgets/chart.py</extracomment>
        <translation>{mark} · {{key:open}} listet {count:,} auf</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,}</source>
        <extracomment>widgets/asking/choicemenu.py</extracomment>
        <translation>{shown:,} von {total:,}</translation>
    </message>
    <message>
        <source>{count:,} ticked</source>
        <extracomment>widgets/lists/concordancelist.py</extracomment>
        <translation>{count:,} angehakt</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Accents</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Akzente</translation>
    </message>
    <message>
        <source>Tell letters with accents from those without</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Buchstaben mit und ohne Akzent unterscheiden</translation>
    </message>
    <message>
        <source>Parts of words</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Wortteile</translation>
    </message>
    <message>
        <source>Find what is typed within words, too</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Das Getippte auch innerhalb von Wörtern finden</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Take what is typed as a regular expression</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Das Getippte als regulären Ausdruck nehmen</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Markieren als…</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Label ändern in…</translation>
    </message>
    <message>
        <source>Set attribute…</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Attribut setzen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>as in the list</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>wie in der Liste</translation>
    </message>
    <message>
        <source>Look for parts of words</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Nach Wortteilen suchen</translation>
    </message>
    <message>
        <source>Look under any conditions</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Ohne Bedingungen suchen</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>words before</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Wörter davor</translation>
    </message>
    <message>
        <source>words after</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Wörter danach</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>widgets/lists/concordancerows.py</extracomment>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>widgets/controls/conditionbar.py</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>{title}: any</source>
        <extracomment>widgets/controls/conditionbar.py</extracomment>
        <translation>{title}: beliebig</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <extracomment>widgets/lists/contentslist.py</extracomment>
        <translation>Kapitel: {title}</translation>
    </message>
    <message>
        <source>Map of the article</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation>Karte des Artikels</translation>
    </message>
    <message>
        <source>{visited:,} of {total:,} sentences visited</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation>{visited:,} von {total:,} Sätzen besucht</translation>
    </message>
    <message>
        <source>{count:,} with an error</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation>{count:,} mit Fehler</translation>
    </message>
    <message>
        <source>{count:,} with a warning</source>
        <extracomment>widgets/coveragemap.py</extracomment>
        <translation>{count:,} mit Warnung</translation>
    </message>
    <message>
        <source>None on any of these days</source>
        <extracomment>widgets/daybars.py</extracomment>
        <translation>Keine an einem dieser Tage</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>widgets/differenceview.py</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Text of the new version, Markdown</source>
        <extracomment>widgets/differenceview.py</extracomment>
        <translation>Text der neuen Fassung, Markdown</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Show all  {all}</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Alle zeigen  {all}</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all disagreements, key {all}</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Alle Abweichungen zeigen, Taste {all}</translation>
    </message>
    <message>
        <source>Show all disagreements</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Alle Abweichungen zeigen</translation>
    </message>
    <message>
        <source>{key:open} opens the text</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>{key:open} öffnet den Text</translation>
    </message>
    <message>
        <source>DISAGREEMENTS</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>ABWEICHUNGEN</translation>
    </message>
    <message>
        <source>DISAGREEMENTS  {shown:,} of {total:,}</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>ABWEICHUNGEN  {shown:,} von {total:,}</translation>
    </message>
    <message>
        <source>Behind {words}</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Hinter {words}</translation>
    </message>
    <message>
        <source>Compare only {names}</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Nur {names} vergleichen</translation>
    </message>
    <message>
        <source>All kinds that are found here are switched off. The buttons above switch them on.</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Alle Arten, die es hier gibt, sind ausgeblendet. Die Knöpfe darüber blenden sie ein.</translation>
    </message>
    <message>
        <source>Nothing behind this figure differs. Esc, or Show all, lists every disagreement.</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Hinter diesem Wert steht keine Abweichung. Esc oder „Alle zeigen“ listet alle Abweichungen auf.</translation>
    </message>
    <message>
        <source>No two sets differ anywhere. There is nothing to look at here.</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Keine zwei Sets weichen irgendwo voneinander ab. Hier gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>Show or hide this kind, {key}</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Diese Art zeigen oder ausblenden, {key}</translation>
    </message>
    <message>
        <source>Show or hide this kind</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Diese Art zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>one reads</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>die eine Lesart</translation>
    </message>
    <message>
        <source>another reads</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>die andere Lesart</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Count anew, with the sets of these two alone; Sets, at the top, leads back</source>
        <extracomment>widgets/lists/disagreementlist.py</extracomment>
        <translation>Neu zählen, nur mit den Sets dieser beiden; „Sets“ ganz oben führt zurück</translation>
    </message>
    <message>
        <source>Close the panel {title}</source>
        <extracomment>widgets/controls/dock.py</extracomment>
        <translation>Bereich {title} schließen</translation>
    </message>
    <message>
        <source>Give the panel {title} a window of its own, or put it back</source>
        <extracomment>widgets/controls/dock.py</extracomment>
        <translation>Dem Bereich {title} ein eigenes Fenster geben oder ihn zurücksetzen</translation>
    </message>
    <message>
        <source>No documents yet. Import some with {key} or drop files here.</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Noch keine Dokumente. Mit {key} importieren oder Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>No documents yet. Import some or drop files here.</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Noch keine Dokumente. Importieren oder Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Nothing matches. Esc in the filter shows all documents again.</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Nichts passt. Esc im Filter zeigt wieder alle Dokumente.</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>DOCUMENTS</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>DOKUMENTE</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Alle Dokumente zeigen</translation>
    </message>
    <message>
        <source>Show: {words}</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Zeigen: {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Filter by title…</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Nach Titel filtern…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>Abgeschlossene Dokumente</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} done</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>{done:,} von {total:,} fertig</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} documents shown</source>
        <extracomment>widgets/lists/documentlist.py</extracomment>
        <translation>{shown:,} von {total:,} Dokumenten gezeigt</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>widgets/lists/documentmodel.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>widgets/lists/documentmodel.py</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>widgets/lists/documentmodel.py</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>widgets/lists/documentmodel.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>
You worked on it for {time}</source>
        <extracomment>widgets/lists/documentmodel.py</extracomment>
        <translation>
Ihre Arbeitszeit daran: {time}</translation>
    </message>
    <message>
        <source>, open</source>
        <extracomment>widgets/lists/documentmodel.py</extracomment>
        <translation>, geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} disagreements</source>
        <extracomment>widgets/figurecards.py; of one: {count:,} disagreement</extracomment>
        <translation>
            <numerusform>{count:,} Abweichung</numerusform>
            <numerusform>{count:,} Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{disagreements} behind it</source>
        <extracomment>widgets/figurecards.py</extracomment>
        <translation>dahinter {disagreements}</translation>
    </message>
    <message>
        <source>{title} {value}, 95 % interval {bounds}</source>
        <extracomment>widgets/figurecards.py</extracomment>
        <translation>{title} {value}, 95-%-Intervall {bounds}</translation>
    </message>
    <message>
        <source>{told}. {{key:open}} lists {disagreements}</source>
        <extracomment>widgets/figurecards.py</extracomment>
        <translation>{told}. {{key:open}} listet {disagreements} auf</translation>
    </message>
    <message>
        <source>Nothing is open: the document can be finished.</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Nichts ist offen: Das Dokument kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Trotzdem abschließen</translation>
    </message>
    <message>
        <source>Put the findings away  (Esc)</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Die Befunde wegräumen  (Esc)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>annotations/drafts/beginnings.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What is still open</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Zum Befund davor</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Zum nächsten Befund</translation>
    </message>
    <message>
        <source>Finish though there are warnings</source>
        <extracomment>widgets/findingstrip.py</extracomment>
        <translation>Trotz Warnungen abschließen</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} errors</source>
        <extracomment>widgets/findingstrip.py; of one: {count:,} error</extracomment>
        <translation>
            <numerusform>{count:,} Fehler</numerusform>
            <numerusform>{count:,} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings</source>
        <extracomment>widgets/findingstrip.py; of one: {count:,} warning</extracomment>
        <translation>
            <numerusform>{count:,} Warnung</numerusform>
            <numerusform>{count:,} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Stay at this rule, whatever is chosen or asked</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Bei dieser Regel bleiben, was auch gewählt oder gefragt wird</translation>
    </message>
    <message>
        <source>Place before</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Fundstelle davor</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Versions…</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <source>Edit the guideline, compare versions</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Die Richtlinie bearbeiten, Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Find in the guideline…</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>In der Richtlinie suchen…</translation>
    </message>
    <message>
        <source>Type words to find first</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Zuerst Suchwörter eingeben</translation>
    </message>
    <message>
        <source>There is no further rule</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Eine weitere Regel gibt es nicht</translation>
    </message>
    <message>
        <source>There is no rule before</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Davor gibt es keine Regel</translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Es gibt nichts, wohin es zurückginge</translation>
    </message>
    <message>
        <source>There is nothing to go forward to</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Es gibt nichts, wohin es vorwärtsginge</translation>
    </message>
    <message>
        <source>The guideline stays here</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Die Richtlinie bleibt hier</translation>
    </message>
    <message>
        <source>The guideline follows what is chosen and asked</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Die Richtlinie folgt dem, was gewählt und gefragt wird</translation>
    </message>
    <message>
        <source>Go to a rule first</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Zuerst zu einer Regel gehen</translation>
    </message>
    <message>
        <source>{link} leads out of the guideline and is not opened</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>{link} führt aus der Richtlinie hinaus und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>Rule: {rule}; shows all rules</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Regel: {rule}; zeigt alle Regeln</translation>
    </message>
    <message>
        <source>{number:,} of {of:,}</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>{number:,} von {of:,}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Find in the guideline</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>In der Richtlinie suchen</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <extracomment>widgets/guidelinepanel.py</extracomment>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>{id} {title}, named in a note</source>
        <extracomment>widgets/controls/rulechip.py</extracomment>
        <translation>{id} {title}, in einer Notiz genannt</translation>
    </message>
    <message>
        <source>{words}, shown now</source>
        <extracomment>widgets/controls/rulechip.py</extracomment>
        <translation>{words}, jetzt gezeigt</translation>
    </message>
    <message>
        <source>{count:,} related</source>
        <extracomment>widgets/lists/importitems.py</extracomment>
        <translation>{count:,} verwandt</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>widgets/lists/importitems.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>widgets/asking/optionrows.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>, warning: {notes}</source>
        <extracomment>widgets/lists/importitems.py</extracomment>
        <translation>, Warnung: {notes}</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-1)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Westlich (ISO-8859-1)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Westlich (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Western (Mac Roman)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Westlich (Mac Roman)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Chinesisch (GB18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a line, and say what it is.</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Wörter auswählen oder den Cursor in eine Zeile setzen und sagen, was das ist.</translation>
    </message>
    <message>
        <source>This article comes with its labels, so its sections stay as they are.</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Dieser Artikel bringt seine Labels mit; seine Abschnitte bleiben darum, wie sie sind.</translation>
    </message>
    <message>
        <source>Import preview</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Importvorschau</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Andere Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose all articles</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Alle Artikel wählen</translation>
    </message>
    <message>
        <source>Articles found</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>Nothing to import was found. Choose files that hold plain text or JSON.</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Nichts zu importieren gefunden. Dateien mit reinem Text oder JSON wählen.</translation>
    </message>
    <message>
        <source>{chosen:,} of {total:,} chosen</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>{chosen:,} von {total:,} gewählt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <extracomment>widgets/importpreview.py</extracomment>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>DOKUMENT</translation>
    </message>
    <message>
        <source>{count:,} open</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>{count:,} offen</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>{name} wegnehmen</translation>
    </message>
    <message>
        <source>{name}: {value}, worked out</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>{name}: {value}, abgeleitet</translation>
    </message>
    <message>
        <source>Remove the link {name}</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>Verknüpfung {name} entfernen</translation>
    </message>
    <message>
        <source>{name} to {words}</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>{name} zu {words}</translation>
    </message>
    <message>
        <source>{name} from {words}</source>
        <extracomment>widgets/inspector.py</extracomment>
        <translation>{name} von {words}</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>widgets/inspectorline.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>widgets/inspectorline.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>{key:remove} takes it away</source>
        <extracomment>widgets/inspectorline.py</extracomment>
        <translation>{key:remove} nimmt es weg</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>widgets/asking/optionrows.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>, changed by you, usual: {keys}</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>, von Ihnen geändert, üblich: {keys}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Usual key: {keys}</source>
        <extracomment>widgets/keys/keylist.py</extracomment>
        <translation>Übliche Taste: {keys}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>widgets/keys/keynames.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>a click</source>
        <extracomment>widgets/keys/keyset.py</extracomment>
        <translation>ein Klick</translation>
    </message>
    <message>
        <source>Labels and commands</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Labels und Befehle</translation>
    </message>
    <message>
        <source>More ▾</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>annotator ▾</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Person ▾</translation>
    </message>
    <message>
        <source>New annotator…</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>No annotator</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Es annotiert: {name}</translation>
    </message>
    <message>
        <source>Annotator: none</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Es annotiert: niemand</translation>
    </message>
    <message>
        <source>Labelling as {name}</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Sie annotieren als {name}</translation>
    </message>
    <message>
        <source>Nobody is labelling yet</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Noch annotiert niemand</translation>
    </message>
    <message>
        <source>Rules for {label}</source>
        <extracomment>widgets/labelbar.py</extracomment>
        <translation>Regeln für {label}</translation>
    </message>
    <message>
        <source>{key:mark} marks · {key:tick} skips</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>{key:mark} markiert · {key:tick} überspringt</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>All mentions of “{quote}”</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>Alle Erwähnungen von „{quote}“</translation>
    </message>
    <message>
        <source>Mark {count:,}</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>{count:,} markieren</translation>
    </message>
    <message>
        <source>Choose all</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Cancel, key Esc</source>
        <extracomment>widgets/lists/mentionlist.py</extracomment>
        <translation>Abbrechen, Taste Esc</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>widgets/asking/optionrows.py</extracomment>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Who is labelling</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>Who is labelling? Your name is stored with every label.</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation>Wer annotiert? Der Name wird mit jedem Label gespeichert.</translation>
    </message>
    <message>
        <source>Start  ⏎</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation>Beginnen  ⏎</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Start, key Enter</source>
        <extracomment>widgets/nameprompt.py</extracomment>
        <translation>Beginnen, Taste Eingabe</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Changed rules</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Geänderte Regeln</translation>
    </message>
    <message>
        <source>Show the changed rules in the guideline, one after the other</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Die geänderten Regeln nacheinander in der Richtlinie zeigen</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Say that you have looked at it again under the version in force</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Angeben, dass Sie es unter der geltenden Fassung durchgesehen haben</translation>
    </message>
    <message>
        <source>All others looked at</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Alle anderen durchgesehen</translation>
    </message>
    <message>
        <source>Say so of all those of yours in which no changed rule matters; there is nothing to look for in them</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Das von allen eigenen angeben, bei denen keine geänderte Regel eine Rolle spielt; in ihnen gibt es nichts zu suchen</translation>
    </message>
    <message>
        <source>Looking through the sets…</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Die Sets werden durchgesehen…</translation>
    </message>
    <message>
        <source>No guideline is in force, so nothing can be under an older one.</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Keine Richtlinie gilt; also kann auch nichts unter einer älteren entstanden sein.</translation>
    </message>
    <message>
        <source>Everything here was made under version {version}, or looked at again under it.</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Alles hier ist unter der Fassung {version} entstanden oder unter ihr durchgesehen.</translation>
    </message>
    <message>
        <source>In none of them a changed rule matters; take the filter off to see them.</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>In keinem spielt eine geänderte Regel eine Rolle; ohne den Filter sind sie zu sehen.</translation>
    </message>
    <message>
        <source>Made under an older guideline</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Unter älterer Richtlinie entstanden</translation>
    </message>
    <message>
        <source>Only where a changed rule matters</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Nur wo eine geänderte Regel eine Rolle spielt</translation>
    </message>
    <message>
        <source>There is no row to do that with</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Es gibt keine Zeile dafür</translation>
    </message>
    <message>
        <source>What has changed since is not known, as the text of that version is not here</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Was sich seitdem geändert hat, ist nicht bekannt, denn der Text jener Fassung fehlt hier</translation>
    </message>
    <message>
        <source>Only {name} can say that of this set</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Nur {name} kann das von diesem Set angeben</translation>
    </message>
    <message>
        <source>There is none of yours in which no changed rule matters</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Keines Ihrer Sets ist so, dass keine geänderte Regel eine Rolle spielt</translation>
    </message>
    <message numerus="yes">
        <source>{count} others looked at</source>
        <extracomment>widgets/lists/olderlist.py; of one: {count} other looked at</extracomment>
        <translation>
            <numerusform>{count} anderes durchgesehen</numerusform>
            <numerusform>{count} andere durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets under another version</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Sets unter einer anderen Fassung</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>guideline</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What the set has seen</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Was das Set gesehen hat</translation>
    </message>
    <message>
        <source>changed since, and used there</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>seitdem geändert und dort verwendet</translation>
    </message>
    <message>
        <source>Rules that have changed since and explain what is used</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Regeln, die sich seitdem geändert haben und Verwendetes erklären</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{older:,} of {count:,} sets are under another version than {version}</source>
        <extracomment>widgets/lists/olderlist.py; of one: {older:,} of {count:,} set is under another version than {version}</extracomment>
        <translation>
            <numerusform>{older:,} von {count:,} Set steht unter einer anderen Fassung als {version}</numerusform>
            <numerusform>{older:,} von {count:,} Sets stehen unter einer anderen Fassung als {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>{older}; in {some:,} a changed rule matters</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>{older}; in {some:,} spielt eine geänderte Regel eine Rolle</translation>
    </message>
    <message>
        <source>{mark} takes it</source>
        <extracomment>widgets/asking/optionrows.py</extracomment>
        <translation>{mark} nimmt es</translation>
    </message>
    <message>
        <source>Nothing matches. Erase some letters to see more; Esc leaves the question.</source>
        <extracomment>widgets/asking/pickerparts.py</extracomment>
        <translation>Nichts passt. Buchstaben löschen, um mehr zu sehen; Esc verlässt die Frage.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <extracomment>widgets/asking/pickerparts.py</extracomment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>There is no answer to take back</source>
        <extracomment>widgets/asking/picker.py</extracomment>
        <translation>Es gibt keine Antwort, die sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>{key} is no answer here; Esc leaves the question</source>
        <extracomment>widgets/asking/picker.py</extracomment>
        <translation>{key} ist hier keine Antwort; Esc verlässt die Frage</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”</source>
        <extracomment>widgets/asking/picker.py</extracomment>
        <translation>Zu „{typed}“ passt nichts</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>widgets/asking/picker.py</extracomment>
        <translation>Noch ist nichts eingegeben</translation>
    </message>
    <message>
        <source>{words}, row {number:,} of {rows:,}</source>
        <extracomment>widgets/asking/picker.py</extracomment>
        <translation>{words}, Zeile {number:,} von {rows:,}</translation>
    </message>
    <message>
        <source>Leave open: {question}</source>
        <extracomment>widgets/asking/pickerparts.py</extracomment>
        <translation>Offen lassen: {question}</translation>
    </message>
    <message>
        <source>Read rule {id} of the guideline</source>
        <extracomment>widgets/asking/pickerparts.py</extracomment>
        <translation>Regel {id} der Richtlinie lesen</translation>
    </message>
    <message>
        <source>Take {count:,}</source>
        <extracomment>widgets/asking/pickerparts.py</extracomment>
        <translation>{count:,} nehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <extracomment>widgets/asking/pickerparts.py</extracomment>
        <translation>Keine nehmen</translation>
    </message>
    <message>
        <source>a place in {document}</source>
        <extracomment>widgets/lists/placetable.py</extracomment>
        <translation>einer Stelle in {document}</translation>
    </message>
    <message>
        <source>1 for a span that nobody else marked</source>
        <extracomment>widgets/lists/placetable.py</extracomment>
        <translation>1 für eine Spanne, die sonst niemand markiert hat</translation>
    </message>
    <message>
        <source>Refused, with the reasons</source>
        <extracomment>widgets/lists/refusedlist.py</extracomment>
        <translation>Abgelehnt, mit den Gründen</translation>
    </message>
    <message>
        <source>REFUSED  {count:,}</source>
        <extracomment>widgets/lists/refusedlist.py</extracomment>
        <translation>ABGELEHNT  {count:,}</translation>
    </message>
    <message>
        <source>Nothing matches. Erase some letters, or Esc shows all entities again.</source>
        <extracomment>widgets/lists/registerlist.py</extracomment>
        <translation>Nichts passt. Buchstaben löschen, oder Esc zeigt wieder alle Entitäten.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} entities</source>
        <extracomment>widgets/lists/registerlist.py; of one: {count:,} entity</extracomment>
        <translation>
            <numerusform>{count:,} Entität</numerusform>
            <numerusform>{count:,} Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} marked</source>
        <extracomment>widgets/lists/registerlist.py</extracomment>
        <translation>{count:,} angekreuzt</translation>
    </message>
    <message>
        <source>Register of entities</source>
        <extracomment>widgets/lists/registerlist.py</extracomment>
        <translation>Register der Entitäten</translation>
    </message>
    <message>
        <source>Filter by name, alias or type…</source>
        <extracomment>widgets/lists/registerlist.py</extracomment>
        <translation>Nach Name, Alias oder Art filtern…</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <extracomment>widgets/lists/registerlist.py</extracomment>
        <translation>Entitäten filtern</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>widgets/lists/registerlist.py</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>widgets/lists/concordancelist.py</extracomment>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Back, key Esc</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Zurück, Taste Esc</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Welche bleibt</translation>
    </message>
    <message>
        <source>{key:up} and {key:down} choose the one that is kept</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>{key:up} und {key:down} wählen die, die bleibt</translation>
    </message>
    <message>
        <source>The interface speaks {language}</source>
        <extracomment>app/application.py</extracomment>
        <translation>Die Oberfläche ist jetzt auf {language}</translation>
    </message>
    <message>
        <source>{language} from the next start on, as something is still open or under way</source>
        <extracomment>app/application.py</extracomment>
        <translation>{language} ab dem nächsten Start, denn noch ist etwas offen oder im Gange</translation>
    </message>
    <message>
        <source>Counted: {what}</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Gezählt: {what}</translation>
    </message>
    <message>
        <source>Your work</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Figures of your work</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Zahlen zu Ihrer Arbeit</translation>
    </message>
    <message>
        <source>Your work: {name}</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Ihre Arbeit: {name}</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Spans on each of the last {count} days</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Spannen an jedem der letzten {count} Tage</translation>
    </message>
    <message>
        <source>Only you see this. Nothing of it leaves this machine.</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Das sehen nur Sie. Nichts davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Remind me again after ten more minutes of work</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Nach zehn weiteren Minuten Arbeit wieder erinnern</translation>
    </message>
    <message>
        <source>Do not remind me of breaks</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Nicht an Pausen erinnern</translation>
    </message>
    <message>
        <source>Your own work; arrows walk the figures</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>Ihre eigene Arbeit; Pfeile gehen durch die Zahlen</translation>
    </message>
    <message>
        <source>You will be reminded again after ten more minutes of work</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>Nach zehn weiteren Minuten Arbeit werden Sie wieder erinnert</translation>
    </message>
    <message>
        <source>No more reminders; {key:reading_preferences} brings them back</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>Keine Erinnerungen mehr; {key:reading_preferences} bringt sie zurück</translation>
    </message>
    <message>
        <source>This sitting</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>{minutes} min without a break</source>
        <extracomment>app/worktime/reviewing.py</extracomment>
        <translation>{minutes} min ohne Pause</translation>
    </message>
    <message>
        <source>That of the desktop ({language})</source>
        <extracomment>app/speaking.py</extracomment>
        <translation>Die des Desktops ({language})</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <extracomment>app/speaking.py</extracomment>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>No break is due</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Keine Pause ist fällig</translation>
    </message>
    <message>
        <source>&amp;Versions of the guideline…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Fassungen der Richtlinie…</translation>
    </message>
    <message>
        <source>Write a new version and put it in force, for who leads the project; compare two versions</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Eine neue Fassung schreiben und in Kraft setzen, für die Leitung des Projekts; zwei Fassungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Made under an older guideline</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Unter älterer Richtlinie entstanden</translation>
    </message>
    <message>
        <source>&amp;Your work</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ihre &amp;Arbeit</translation>
    </message>
    <message>
        <source>What you have done in this sitting, today and in all, with how long it took; only you see it</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Was Sie in dieser Sitzung, heute und insgesamt getan haben und wie lange es gedauert hat; nur Sie sehen es</translation>
    </message>
    <message>
        <source>&amp;Put the break off</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Pause &amp;verschieben</translation>
    </message>
    <message>
        <source>Be reminded of a break again after ten more minutes of work</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nach zehn weiteren Minuten Arbeit wieder an eine Pause erinnert werden</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>S&amp;prache…</translation>
    </message>
    <message>
        <source>The language of menus and lines: that of the desktop, or one of those the program knows</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Sprache der Menüs und Zeilen: die des Desktops oder eine, die das Programm kennt</translation>
    </message>
    <message>
        <source>To the versions</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu den Fassungen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Aufspalten</translation>
    </message>
    <message>
        <source>Name of the other entity</source>
        <extracomment>widgets/lists/registerpanels.py</extracomment>
        <translation>Name der anderen Entität</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} own spans</source>
        <extracomment>widgets/lists/registerrows.py; of one: {count:,} own span</extracomment>
        <translation>
            <numerusform>{count:,} eigene Spanne</numerusform>
            <numerusform>{count:,} eigene Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <extracomment>widgets/lists/registerrows.py</extracomment>
        <translation>auch {names}</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>no links</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>keine Verknüpfungen</translation>
    </message>
    <message>
        <source>no remarks</source>
        <extracomment>widgets/lists/spanmodel.py</extracomment>
        <translation>keine Bemerkungen</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>annotations/ownwork.py</extracomment>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>No span is marked here yet: select words in the text and press a label&apos;s key</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Hier ist noch keine Spanne markiert: Wörter im Text auswählen und die Taste eines Labels drücken</translation>
    </message>
    <message>
        <source>No link is made here yet: choose a span and link it</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Hier gibt es noch keine Verknüpfung: eine Spanne wählen und verknüpfen</translation>
    </message>
    <message>
        <source>This article has no summary points</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Dieser Artikel hat keine Punkte der Zusammenfassung</translation>
    </message>
    <message>
        <source>Nothing matches the filter; an empty one shows all</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Nichts passt zum Filter; ein leerer zeigt alle</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>as in the text</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>wie im Text</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{row} von {count}</translation>
    </message>
    <message>
        <source>{place}, {count} selected</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{place}, {count} ausgewählt</translation>
    </message>
    <message>
        <source>All spans are shown</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Alle Spannen sind gezeigt</translation>
    </message>
    <message>
        <source>{shown:,} of {count:,}</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{shown:,} von {count:,}</translation>
    </message>
    <message>
        <source>by {column}</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>nach {column}</translation>
    </message>
    <message>
        <source>by {column}, from the end</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>nach {column}, vom Ende her</translation>
    </message>
    <message>
        <source>as in the text, from the end</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>wie im Text, vom Ende her</translation>
    </message>
    <message>
        <source>Table of spans</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Tabelle der Spannen</translation>
    </message>
    <message>
        <source>Pages of the table</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Seiten der Tabelle</translation>
    </message>
    <message>
        <source>Filter by any words of a row…</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Nach beliebigen Wörtern einer Zeile filtern…</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Spannen filtern</translation>
    </message>
    <message>
        <source>The keys of the text hold here; {key:words} goes to the words, {key:filter} to the filter</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>Die Tasten des Textes gelten hier; {key:words} geht zu den Wörtern, {key:filter} zum Filter</translation>
    </message>
    <message>
        <source>{key:press} goes to the other end of the link, {key:remove} takes it away</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{key:press} geht zum anderen Ende der Verknüpfung, {key:remove} nimmt sie weg</translation>
    </message>
    <message>
        <source>{key:press} goes to the point</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{key:press} geht zum Punkt</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Wo sie beginnt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>widgets/lists/spanlines.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>This article has no summary points. A numbered list at the end of a text becomes points when it is imported.</source>
        <extracomment>widgets/summarylist.py</extracomment>
        <translation>Dieser Artikel hat keine Punkte der Zusammenfassung. Eine nummerierte Liste am Ende eines Textes wird beim Import zu Punkten.</translation>
    </message>
    <message>
        <source>Summary points</source>
        <extracomment>widgets/summarylist.py</extracomment>
        <translation>Punkte der Zusammenfassung</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <extracomment>widgets/summarylist.py</extracomment>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>crosses another span</source>
        <extracomment>widgets/textview/tooltip.py</extracomment>
        <translation>überschneidet eine andere Spanne</translation>
    </message>
    <message>
        <source>{key:word_left} and {key:word_right} move by word, {key:sentence_left} and {key:sentence_right} by sentence; {key:select_word_right} selects.</source>
        <extracomment>widgets/textview/view.py</extracomment>
        <translation>{key:word_left} und {key:word_right} gehen wortweise, {key:sentence_left} und {key:sentence_right} satzweise; {key:select_word_right} wählt aus.</translation>
    </message>
    <message>
        <source>agreement is for who leads the project, as annotators do not see what others label; {key:lead} says that you lead it</source>
        <extracomment>app/agreement/agreeing.py</extracomment>
        <translation>die Übereinstimmung ist für die Projektleitung, da Annotierende nicht sehen, was andere annotieren; {key:lead} sagt, dass Sie das Projekt leiten</translation>
    </message>
    <message>
        <source>The agreement window is open; {key:agreement} leads there from the text</source>
        <extracomment>app/agreement/agreeing.py</extracomment>
        <translation>Das Fenster der Übereinstimmung ist offen; {key:agreement} führt vom Text dorthin</translation>
    </message>
    <message>
        <source>The project file; without it --spans or --ratings.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Projektdatei; ohne sie --spans oder --ratings.</translation>
    </message>
    <message>
        <source>Only sets of this annotator; repeat it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur Sets dieser Person; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only this measure, or family as in span_f1; repeat it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur dieses Maß oder diese Familie, wie in span_f1; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only this label; repeat it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur dieses Label; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Write everything as JSON; - prints it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Alles als JSON schreiben; - gibt es aus.</translation>
    </message>
    <message>
        <source>Write tables into this folder.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Tabellen in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Write one web page.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine Webseite schreiben.</translation>
    </message>
    <message>
        <source>Write one page of A4.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine Seite A4 schreiben.</translation>
    </message>
    <message>
        <source>Spans from a table: document, annotator, label, start, end.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Spannen aus einer Tabelle: document, annotator, label, start, end.</translation>
    </message>
    <message>
        <source>With --spans: code points of every document, or a table of them.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Mit --spans: Codepunkte jedes Dokuments oder eine Tabelle davon.</translation>
    </message>
    <message>
        <source>With --spans: the texts, NAME.txt for each.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Mit --spans: die Texte, NAME.txt für jeden.</translation>
    </message>
    <message>
        <source>Ratings from a table: item, rater, value.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Bewertungen aus einer Tabelle: item, rater, value.</translation>
    </message>
    <message>
        <source>Gamma: the weight of places.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Gamma: das Gewicht der Orte.</translation>
    </message>
    <message>
        <source>Gamma: the weight of labels.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Gamma: das Gewicht der Labels.</translation>
    </message>
    <message>
        <source>Gamma: statistical or shuffle.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Gamma: statistical oder shuffle.</translation>
    </message>
    <message>
        <source>Gamma: how many continua are drawn; without it as many as precision asks for.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Gamma: wie viele Kontinua gezogen werden; sonst so viele, wie die Genauigkeit verlangt.</translation>
    </message>
    <message>
        <source>Gamma: where chance begins.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Gamma: wo der Zufall beginnt.</translation>
    </message>
    <message>
        <source>How many code points may lie between two spans to be linked.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wie viele Codepunkte zwischen zwei Spannen liegen dürfen, damit sie verknüpft werden.</translation>
    </message>
    <message>
        <source>name a project, or --spans FILE, or --ratings FILE: one of the three</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>ein Projekt nennen, oder --spans DATEI, oder --ratings DATEI: eines der drei</translation>
    </message>
    <message>
        <source>--length and --texts go with --spans</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--length und --texts gehören zu --spans</translation>
    </message>
    <message>
        <source>--length and --texts exclude each other: a text has its length</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--length und --texts schließen sich aus: ein Text hat seine Länge</translation>
    </message>
    <message>
        <source>there is no set {name} in this project (sets: {names})</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>ein Set {name} gibt es in diesem Projekt nicht (Sets: {names})</translation>
    </message>
    <message>
        <source>there is no label {name} in this project (labels: {names})</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>ein Label {name} gibt es in diesem Projekt nicht (Labels: {names})</translation>
    </message>
    <message>
        <source>--length: {length} is neither a whole number of code points, as in 1200, nor a table of document, length</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--length: {length} ist weder eine ganze Zahl von Codepunkten, wie in 1200, noch eine Tabelle mit document, length</translation>
    </message>
    <message>
        <source>--length: 0 is no length; a document has at least one code point</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--length: 0 ist keine Länge; ein Dokument hat mindestens einen Codepunkt</translation>
    </message>
    <message>
        <source>--set, --label, --html and --pdf do not go with --ratings</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--set, --label, --html und --pdf gehen nicht mit --ratings</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <source>there is no sampler {sampler} (samplers: {names})</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>einen Sampler {sampler} gibt es nicht (Sampler: {names})</translation>
    </message>
    <message>
        <source>--{name}: {number} is no number from {least} on</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--{name}: {number} ist keine Zahl ab {least}</translation>
    </message>
    <message>
        <source>--alpha and --beta cannot both be 0: no two spans would differ</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--alpha und --beta können nicht beide 0 sein: keine zwei Spannen würden sich unterscheiden</translation>
    </message>
    <message>
        <source>--samples: two are needed at least</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--samples: mindestens zwei sind nötig</translation>
    </message>
    <message>
        <source>there is no measure {name} (measures: {names})</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>ein Maß {name} gibt es nicht (Maße: {names})</translation>
    </message>
    <message>
        <source>{file}: would overwrite what is read; choose another name</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>{file}: würde überschreiben, was gelesen wird; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{file}: would be written twice; choose two names</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>{file}: würde zweimal geschrieben; zwei Namen wählen</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {count:,} documents</source>
        <extracomment>app/commandline/agreement.py; of one: {done:,} of {count:,} document</extracomment>
        <translation>
            <numerusform>{done:,} von {count:,} Dokument</numerusform>
            <numerusform>{done:,} von {count:,} Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking asks nothing; {key:answer} on a span does</source>
        <extracomment>app/grammar/answering.py</extracomment>
        <translation>Das Markieren fragt nichts; {key:answer} auf einer Spanne fragt</translation>
    </message>
    <message>
        <source>Marking asks about the new span</source>
        <extracomment>app/grammar/answering.py</extracomment>
        <translation>Das Markieren fragt nach der neuen Spanne</translation>
    </message>
    <message>
        <source>Everything about “{words}” is answered</source>
        <extracomment>app/grammar/answering.py</extracomment>
        <translation>Zu „{words}“ ist alles beantwortet</translation>
    </message>
    <message>
        <source>the schema asks nothing about documents</source>
        <extracomment>app/grammar/answering.py</extracomment>
        <translation>das Schema fragt nichts über Dokumente</translation>
    </message>
    <message>
        <source>This document: {field}</source>
        <extracomment>app/grammar/answering.py</extracomment>
        <translation>Dieses Dokument: {field}</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <extracomment>app/looks/appearance.py</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/looks/appearance.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/looks/appearance.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>app/looks/appearance.py</extracomment>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>app/looks/appearance.py</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Reading text at {percent} %</source>
        <extracomment>app/looks/appearance.py</extracomment>
        <translation>Lesetext mit {percent} %</translation>
    </message>
    <message>
        <source>Stancemark met a fault of its own</source>
        <extracomment>app/application.py</extracomment>
        <translation>Fehler in Stancemark</translation>
    </message>
    <message>
        <source>The last action was not carried out; everything saved before it is safe, and you can go on working. Please send the details below to whoever looks after Stancemark for you.</source>
        <extracomment>app/application.py</extracomment>
        <translation>Die letzte Aktion wurde nicht ausgeführt; alles davor Gespeicherte ist sicher, und Sie können weiterarbeiten. Bitte senden Sie die Einzelheiten unten an die Person, die Stancemark für Sie betreut.</translation>
    </message>
    <message>
        <source>Not changed: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Nicht geändert: {question}</translation>
    </message>
    <message>
        <source>Type or choose: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Eingeben oder wählen: {question}</translation>
    </message>
    <message>
        <source>Choose: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Wählen: {question}</translation>
    </message>
    <message>
        <source>Type: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Eingeben: {question}</translation>
    </message>
    <message>
        <source>Answered: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Beantwortet: {question}</translation>
    </message>
    <message>
        <source>Left open: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Offen gelassen: {question}</translation>
    </message>
    <message>
        <source>Left: {question}</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Verlassen: {question}</translation>
    </message>
    <message>
        <source>Left: {question}; what was typed is kept, the same key goes on with it</source>
        <extracomment>app/grammar/asking.py</extracomment>
        <translation>Verlassen: {question}; das Eingegebene bleibt, dieselbe Taste macht damit weiter</translation>
    </message>
    <message>
        <source>There is no article here yet</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Hier gibt es noch keinen Artikel</translation>
    </message>
    <message>
        <source>Try the program on a sample first, or bring in articles of your own. Files can also be dropped here.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Probieren Sie das Programm zuerst an einem Beispiel aus, oder holen Sie eigene Artikel herein. Dateien lassen sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Plain text, JSON, or a colleague&apos;s labels. You look them over before anything is stored.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Reiner Text, JSON oder die Labels einer Kollegin. Sie sehen alles durch, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Every file of a folder, and of the folders in it.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Jede Datei eines Ordners und der Ordner darin.</translation>
    </message>
    <message>
        <source>Open another project</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Ein anderes Projekt öffnen</translation>
    </message>
    <message>
        <source>A file that ends in .stancemark.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Eine Datei, die auf .stancemark endet.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Das Handbuch lesen</translation>
    </message>
    <message>
        <source>It explains everything that the program does, with pictures.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Es erklärt alles, was das Programm tut, mit Bildern.</translation>
    </message>
    <message>
        <source>The project file, NAME.stancemark.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Projektdatei, NAME.stancemark.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of lines.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Ein JSON-Objekt statt Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>Who you are: the step is yours to undo; sets without a name get it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer Sie sind: Der Schritt ist Ihrer und lässt sich von Ihnen rückgängig machen; Sets ohne Namen bekommen ihn.</translation>
    </message>
    <message>
        <source>Read them as this format (see: stancemark formats).</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Als dieses Format lesen (siehe: stancemark formats).</translation>
    </message>
    <message>
        <source>Read text files in this encoding, as in cp1252.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Textdateien in dieser Kodierung lesen, wie in cp1252.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>{fault} (stancemark --help shows the commands)</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>{fault} (stancemark --help zeigt die Befehle)</translation>
    </message>
    <message>
        <source>Print the version and stop.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Version ausgeben und aufhören.</translation>
    </message>
    <message>
        <source>Make an empty project file.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine leere Projektdatei anlegen.</translation>
    </message>
    <message>
        <source>The label schema; without it actor, stance, condition.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Das Labelschema; sonst actor, stance, condition.</translation>
    </message>
    <message>
        <source>Who leads the project, and sees what everybody labels and asks.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer das Projekt leitet und sieht, was alle annotieren und fragen.</translation>
    </message>
    <message>
        <source>A project; without it the schema that ships.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Ein Projekt; sonst das mitgelieferte Schema.</translation>
    </message>
    <message>
        <source>Write it into a new file instead of printing it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>In eine neue Datei schreiben statt ausgeben.</translation>
    </message>
    <message>
        <source>--length: no document is longer than {largest} code points</source>
        <extracomment>app/commandline/agreement.py</extracomment>
        <translation>--length: kein Dokument ist länger als {largest} Codepunkte</translation>
    </message>
    <message>
        <source>{file}: is there already</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{file}: ist schon da</translation>
    </message>
    <message>
        <source>Files, or folders of files.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Dateien oder Ordner mit Dateien.</translation>
    </message>
    <message>
        <source>Show how the files are read; change nothing.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Zeigen, wie die Dateien gelesen werden; nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>nothing could be read; {count:,} were refused</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>nichts ließ sich lesen; {count:,} wurden abgelehnt</translation>
    </message>
    <message>
        <source>Write annotation sets as a training corpus, or as the lossless file that other projects read.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Annotationssets als Trainingskorpus schreiben oder als die verlustfreie Datei, die andere Projekte lesen.</translation>
    </message>
    <message>
        <source>The file or (for spacy) the folder to write.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Datei oder (für spacy) der Ordner, der geschrieben wird.</translation>
    </message>
    <message>
        <source>See: stancemark formats.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Siehe: stancemark formats.</translation>
    </message>
    <message>
        <source>Only the sets of this annotator; may be given more than once.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur die Sets dieser Person; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Open the workbench.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Den Arbeitsplatz öffnen.</translation>
    </message>
    <message>
        <source>The project file; without it the one that was open last.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Projektdatei; sonst die zuletzt geöffnete.</translation>
    </message>
    <message>
        <source>Where the sample project is made, if it is not there yet.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wo das Beispielprojekt angelegt wird, wenn es noch nicht da ist.</translation>
    </message>
    <message>
        <source>There is no display here, so the window is drawn offscreen.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Hier gibt es keinen Bildschirm; das Fenster wird darum unsichtbar gezeichnet.</translation>
    </message>
    <message>
        <source>List the formats that can be read and written.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Formate auflisten, die sich lesen und schreiben lassen.</translation>
    </message>
    <message>
        <source>read, write</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>lesen, schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>Usage: </source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>Diese Hilfe zeigen und aufhören.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Spanne</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Gehen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>the labels here have changed since they were counted; {key:agreement} leads to the window that counts anew</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>die Labels hier haben sich seit dem Zählen geändert; {key:agreement} führt zum Fenster, das neu zählt</translation>
    </message>
    <message>
        <source>nothing can be labelled while two readings are compared; {key:own_labels} leads back to your own labels</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>beim Vergleich zweier Lesarten lässt sich nichts annotieren; {key:own_labels} führt zu den eigenen Labels zurück</translation>
    </message>
    <message>
        <source>only who leads the project sees two readings side by side</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>nur die Projektleitung sieht zwei Lesarten nebeneinander</translation>
    </message>
    <message>
        <source>this is the last disagreement of the list</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>das ist die letzte Abweichung der Liste</translation>
    </message>
    <message>
        <source>this is the first disagreement of the list</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>das ist die erste Abweichung der Liste</translation>
    </message>
    <message>
        <source>Your own labels again</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>Wieder die eigenen Labels</translation>
    </message>
    <message>
        <source>open a disagreement in the agreement window first</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>zuerst eine Abweichung im Fenster der Übereinstimmung öffnen</translation>
    </message>
    <message>
        <source>{said}. {{key:next_disagreement}} goes on, Esc leads back to your own labels</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>{said}. {{key:next_disagreement}} geht weiter, Esc führt zu den eigenen Labels zurück</translation>
    </message>
    <message>
        <source>not among the {count:,} listed any more</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>nicht mehr unter den {count:,} aufgelisteten</translation>
    </message>
    <message>
        <source>nothing is listed any more</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>nichts ist mehr aufgelistet</translation>
    </message>
    <message>
        <source>these readings do not count any more: {names} have not finished this document</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>diese Lesarten zählen nicht mehr: {names} haben dieses Dokument nicht abgeschlossen</translation>
    </message>
    <message>
        <source>these readings do not count any more: {names} has not finished this document</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>diese Lesarten zählen nicht mehr: {names} hat dieses Dokument nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the set of {name} is not there any more</source>
        <extracomment>app/agreement/comparing.py</extracomment>
        <translation>das Set von {name} ist nicht mehr da</translation>
    </message>
    <message>
        <source>this document is done; reopen it first</source>
        <extracomment>app/grammar/completion.py</extracomment>
        <translation>dieses Dokument ist abgeschlossen; zuerst wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {count:,} things have to be answered first. {{key:next_finding}} walks them</source>
        <extracomment>app/grammar/completion.py; of one: Not finished: {count:,} thing has to be answered first. {{key:next_finding}} walks them</extracomment>
        <translation>
            <numerusform>Nicht abgeschlossen: {count:,} Sache ist vorher zu beantworten. {{key:next_finding}} geht sie durch</numerusform>
            <numerusform>Nicht abgeschlossen: {count:,} Dinge sind vorher zu beantworten. {{key:next_finding}} geht sie durch</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} to look at; {{key:next_finding}} walks them</source>
        <extracomment>app/grammar/completion.py</extracomment>
        <translation>{count:,} anzusehen; {{key:next_finding}} geht sie durch</translation>
    </message>
    <message>
        <source>the same key again finishes</source>
        <extracomment>app/grammar/completion.py</extracomment>
        <translation>dieselbe Taste noch einmal schließt ab</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>app/grammar/completion.py</extracomment>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Nothing is open in this document</source>
        <extracomment>app/grammar/completion.py</extracomment>
        <translation>In diesem Dokument ist nichts offen</translation>
    </message>
    <message>
        <source>Qt needs the system library {missing}. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <extracomment>app/display.py</extracomment>
        <translation>Qt braucht die Systembibliothek {missing}. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message>
        <source>What to look for, in one pair of quotation marks of the shell.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Was zu suchen ist, in einem Paar Anführungszeichen der Shell.</translation>
    </message>
    <message>
        <source>Who you are: your labels are shown, and all of them if you lead.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer Sie sind: Ihre Labels werden gezeigt, und alle, wenn Sie leiten.</translation>
    </message>
    <message>
        <source>list, or by the words before or after what is found.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>list, oder nach den Wörtern vor (before) oder nach (after) dem Gefundenen.</translation>
    </message>
    <message>
        <source>Print no more places than these.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nicht mehr Fundstellen als diese ausgeben.</translation>
    </message>
    <message>
        <source>How many characters are shown on either side.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wie viele Zeichen auf jeder Seite gezeigt werden.</translation>
    </message>
    <message>
        <source>Write a table into a new file; - prints it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine Tabelle in eine neue Datei schreiben; - gibt sie aus.</translation>
    </message>
    <message>
        <source>there is no order {order} (orders: {orders})</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>eine Reihenfolge {order} gibt es nicht (Reihenfolgen: {orders})</translation>
    </message>
    <message>
        <source>--limit and --width are numbers from 0 on</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>--limit und --width sind Zahlen ab 0</translation>
    </message>
    <message>
        <source>--json and --csv - both print: choose one</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>--json und --csv - geben beide aus: eines wählen</translation>
    </message>
    <message>
        <source>what is shown is not all</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>was gezeigt ist, ist nicht alles</translation>
    </message>
    <message>
        <source>entering the words of documents, once</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>Wörter der Dokumente werden einmalig eingetragen</translation>
    </message>
    <message>
        <source>looking through documents</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>Dokumente werden durchsucht</translation>
    </message>
    <message>
        <source>say what to look for</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>sagen, was zu suchen ist</translation>
    </message>
    <message>
        <source>say who you are with --as NAME: labels are shown to who made them, and to who leads</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>mit --as NAME sagen, wer Sie sind: Labels sieht, wer sie gesetzt hat, und die Projektleitung</translation>
    </message>
    <message>
        <source>{count:,} of them are shown</source>
        <extracomment>app/commandline/find.py</extracomment>
        <translation>{count:,} davon sind gezeigt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Fixed ({why}): {help}</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Fest ({why}): {help}</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go of the selection, then of the chosen span; leave what is open, step by step</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Die Auswahl loslassen, dann die gewählte Spanne; verlassen, was offen ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>the way out</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>der Ausweg</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Type into a field or a line</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>In ein Feld oder eine Zeile eingeben</translation>
    </message>
    <message>
        <source>letters, digits, signs</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Buchstaben, Ziffern, Zeichen</translation>
    </message>
    <message>
        <source>Working in a field</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>In einem Feld arbeiten</translation>
    </message>
    <message>
        <source>Move, select, erase, copy, paste, undo in what is typed; give it with Enter, go on with Tab</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Im Eingegebenen gehen, auswählen, löschen, kopieren, einfügen, rückgängig machen; mit Eingabe abgeben, mit Tab weiter</translation>
    </message>
    <message>
        <source>arrows, Del, Enter, Tab …</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Pfeile, Entf, Eingabe, Tab …</translation>
    </message>
    <message>
        <source>Choosing by badge or letter</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Nach Nummer oder Buchstabe wählen</translation>
    </message>
    <message>
        <source>Take the answer, or the target, that has this sign</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Die Antwort oder das Ziel mit diesem Zeichen nehmen</translation>
    </message>
    <message>
        <source>badges and schema</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Nummern und Schema</translation>
    </message>
    <message>
        <source>1 to 9, letters</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>1 bis 9, Buchstaben</translation>
    </message>
    <message>
        <source>Pressing a button</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Einen Knopf drücken</translation>
    </message>
    <message>
        <source>Press the button that has the focus, go to the next one with Tab</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Den Knopf drücken, der den Fokus hat; mit Tab zum nächsten</translation>
    </message>
    <message>
        <source>desktop</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Space, Enter, Tab</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Leertaste, Eingabe, Tab</translation>
    </message>
    <message>
        <source>Menu of the text</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Menü des Textes</translation>
    </message>
    <message>
        <source>Every command for the words under the caret</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Jeder Befehl für die Wörter unter dem Cursor</translation>
    </message>
    <message>
        <source>Menus of the window</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Menüs des Fensters</translation>
    </message>
    <message>
        <source>Open a menu by the letter that is underlined in it</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Ein Menü mit dem Buchstaben öffnen, der darin unterstrichen ist</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>Alt und der Buchstabe</translation>
    </message>
    <message>
        <source>{key} leaves and lets go</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>{key} verlässt und lässt los</translation>
    </message>
    <message>
        <source>{key} opens the menu of the text</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>{key} öffnet das Menü des Textes</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}</source>
        <extracomment>app/commands/fixedkeys.py</extracomment>
        <translation>{key} öffnet das Menü {menu}</translation>
    </message>
    <message>
        <source>Opened a further window; {key:next_window} goes from one to the next</source>
        <extracomment>app/windowing.py</extracomment>
        <translation>Ein weiteres Fenster geöffnet; {key:next_window} geht von einem zum nächsten</translation>
    </message>
    <message>
        <source>Opened {project} in a further window</source>
        <extracomment>app/windowing.py</extracomment>
        <translation>{project} in einem weiteren Fenster geöffnet</translation>
    </message>
    <message>
        <source>Give more room to the list, form or preview that has the keyboard</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Liste, Formular oder Vorschau mehr Platz geben, je nachdem, wo die Tastatur ist</translation>
    </message>
    <message>
        <source>Give less room to the list, form or preview that has the keyboard</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Liste, Formular oder Vorschau weniger Platz geben, je nachdem, wo die Tastatur ist</translation>
    </message>
    <message>
        <source>Print the guideline, or one of its rules.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Richtlinie ausgeben oder eine ihrer Regeln.</translation>
    </message>
    <message>
        <source>Not the one in force but this one.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nicht die geltende Fassung, sondern diese.</translation>
    </message>
    <message>
        <source>Only this rule, as in S3.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur diese Regel, wie in S3.</translation>
    </message>
    <message>
        <source>--to writes the whole guideline; leave --rule out</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>--to schreibt die ganze Richtlinie; --rule weglassen</translation>
    </message>
    <message>
        <source>{project}: holds no guideline yet; stancemark guideline put {project} --shipped puts one in</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{project}: enthält noch keine Richtlinie; stancemark guideline put {project} --shipped setzt eine ein</translation>
    </message>
    <message>
        <source>List the versions, the oldest first, with what was made under each.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Fassungen auflisten, die älteste zuerst, mit dem, was unter jeder entstand.</translation>
    </message>
    <message>
        <source>{project}: holds no guideline yet</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{project}: enthält noch keine Richtlinie</translation>
    </message>
    <message>
        <source>{sets} under no version</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{sets} unter keiner Fassung</translation>
    </message>
    <message>
        <source>{sets} under {version}, of which no text is here</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{sets} unter {version}, deren Text nicht hier ist</translation>
    </message>
    <message>
        <source>Put a new version of the guideline in force. Older versions stay to be read.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine neue Fassung der Richtlinie in Kraft setzen. Ältere Fassungen bleiben lesbar.</translation>
    </message>
    <message>
        <source>The new text, Markdown; it may say its version at its head.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Der neue Text, Markdown; er kann am Kopf seine Fassung nennen.</translation>
    </message>
    <message>
        <source>The guideline that ships with the program.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Richtlinie, die mit dem Programm kommt.</translation>
    </message>
    <message>
        <source>The version, where the file says none.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Fassung, wenn die Datei keine nennt.</translation>
    </message>
    <message>
        <source>What is new, in a sentence.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Was neu ist, in einem Satz.</translation>
    </message>
    <message>
        <source>Who you are; a lead, where there are any.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer Sie sind; jemand von der Projektleitung, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Show what changes and what is wrong only.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur zeigen, was sich ändert und was falsch ist.</translation>
    </message>
    <message>
        <source>the guideline</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>(not said)</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>(nicht genannt)</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rules</source>
        <extracomment>app/commandline/guideline.py; of one: {count:,} rule</extracomment>
        <translation>
            <numerusform>{count:,} Regel</numerusform>
            <numerusform>{count:,} Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}: {rules}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Fassung {version}: {rules}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changes</source>
        <extracomment>app/commandline/guideline.py; of one: {count:,} change</extracomment>
        <translation>
            <numerusform>{count:,} Änderung</numerusform>
            <numerusform>{count:,} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}: {rules}, {changes} to {before}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Fassung {version}: {rules}, {changes} gegenüber {before}</translation>
    </message>
    <message>
        <source>{project}: {version} is in force</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{project}: {version} ist in Kraft</translation>
    </message>
    <message>
        <source>Say which rules two versions differ in, and how.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Sagen, in welchen Regeln sich zwei Fassungen unterscheiden und wie.</translation>
    </message>
    <message>
        <source>A version.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine Fassung.</translation>
    </message>
    <message>
        <source>Another one; without it the one in force.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine andere; sonst die geltende.</translation>
    </message>
    <message>
        <source>{changes} from {old} to {new}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{changes} von {old} zu {new}</translation>
    </message>
    <message>
        <source>List what was made under another version than the one in force, and which rules have changed since.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Auflisten, was unter einer anderen Fassung als der geltenden entstand und welche Regeln sich seither geändert haben.</translation>
    </message>
    <message>
        <source>Only the sets of this annotator.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur die Sets dieser Person.</translation>
    </message>
    <message>
        <source>Only where a changed rule concerns something that is used there.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur, wo eine geänderte Regel etwas betrifft, das dort verwendet ist.</translation>
    </message>
    <message>
        <source>there is no set of {name} (sets: {names})</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>ein Set von {name} gibt es nicht (Sets: {names})</translation>
    </message>
    <message>
        <source>no guideline is in force, so no set can be under an older one</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>keine Richtlinie ist in Kraft, also kann kein Set unter einer älteren stehen</translation>
    </message>
    <message numerus="yes">
        <source>{older:,} of {count:,} sets under another version than {in_force}; a changed rule concerns what is used in {concerned:,} of them</source>
        <extracomment>app/commandline/guideline.py; of one: {older:,} of {count:,} set under another version than {in_force}; a changed rule concerns what is used in {concerned:,} of them</extracomment>
        <translation>
            <numerusform>{older:,} von {count:,} Set unter einer anderen Fassung als {in_force}; bei {concerned:,} davon betrifft eine geänderte Regel, was dort verwendet ist</numerusform>
            <numerusform>{older:,} von {count:,} Sets unter einer anderen Fassung als {in_force}; bei {concerned:,} davon betrifft eine geänderte Regel, was dort verwendet ist</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version} has no rule {id}; it has {names}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Fassung {version} hat keine Regel {id}; sie hat {names}</translation>
    </message>
    <message>
        <source>name a file, or --shipped: one of the two</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>eine Datei nennen oder --shipped: eines von beiden</translation>
    </message>
    <message>
        <source>no guideline ships with the program for the schema {schema}; name a file</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>für das Schema {schema} kommt keine Richtlinie mit dem Programm; eine Datei nennen</translation>
    </message>
    <message>
        <source>{version:&lt;8} since {since} by {name}, {sets}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{version:&lt;8} seit {since} von {name}, {sets}</translation>
    </message>
    <message>
        <source>{version:&lt;8} since {since}, {sets}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{version:&lt;8} seit {since}, {sets}</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>line {line}: {fault}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Zeile {line}: {fault}</translation>
    </message>
    <message>
        <source>error: {fault}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Fehler: {fault}</translation>
    </message>
    <message>
        <source>what changed cannot be told, as the text of that version is not here</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>was sich geändert hat, lässt sich nicht sagen, da der Text jener Fassung nicht hier ist</translation>
    </message>
    <message>
        <source>concerned by {names}</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>betroffen von {names}</translation>
    </message>
    <message>
        <source>no changed rule concerns it</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>keine geänderte Regel betrifft es</translation>
    </message>
    <message>
        <source>under no version</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>unter keiner Fassung</translation>
    </message>
    <message>
        <source>This project has no guideline. Who leads the project puts one in force: the one that ships with the program, or a text of your own.</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Dieses Projekt hat keine Richtlinie. Die Projektleitung setzt eine in Kraft: die, die mit dem Programm kommt, oder einen eigenen Text.</translation>
    </message>
    <message>
        <source>This project has no guideline. Who leads the project puts one in force: a text in Markdown, whose headings begin with the ids of rules, as in “### S1 What a stance is”.</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Dieses Projekt hat keine Richtlinie. Die Projektleitung setzt eine in Kraft: einen Text in Markdown, dessen Überschriften mit den Kennungen der Regeln beginnen, wie in „### S1 Was eine Haltung ist“.</translation>
    </message>
    <message>
        <source>Take the one that ships</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Die mitgelieferte nehmen</translation>
    </message>
    <message>
        <source>Write or load one…</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Eine schreiben oder laden…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Den Bereich schließen</translation>
    </message>
    <message>
        <source>The guideline; {key:guideline.find} finds words, {key:guideline.rules} lists the rules</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Die Richtlinie; {key:guideline.find} findet Wörter, {key:guideline.rules} listet die Regeln auf</translation>
    </message>
    <message>
        <source>The guideline is closed</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Die Richtlinie ist geschlossen</translation>
    </message>
    <message>
        <source>This project has no guideline yet</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Dieses Projekt hat noch keine Richtlinie</translation>
    </message>
    <message>
        <source>The guideline is open; choose a span or a label, and its rules are shown</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Die Richtlinie ist offen; wird eine Spanne oder ein Label gewählt, zeigt sie deren Regeln</translation>
    </message>
    <message>
        <source>the guideline has no rule about {subject}</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>die Richtlinie hat keine Regel zu {subject}</translation>
    </message>
    <message>
        <source>the guideline has no rule {id}</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>die Richtlinie hat keine Regel {id}</translation>
    </message>
    <message>
        <source>no guideline ships with the program for this schema</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>für dieses Schema kommt keine Richtlinie mit dem Programm</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>{id} is copied</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>{id} ist kopiert</translation>
    </message>
    <message>
        <source>Version {version}, since {day:%Y-%m-%d}</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Fassung {version}, seit {day:%d.%m.%Y}</translation>
    </message>
    <message>
        <source>Version {version}, since {day:%Y-%m-%d}, by {name}</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Fassung {version}, seit {day:%d.%m.%Y}, von {name}</translation>
    </message>
    <message>
        <source>The manual is open; Esc closes it there</source>
        <extracomment>app/manual/helping.py</extracomment>
        <translation>Das Handbuch ist offen; Esc schließt es dort</translation>
    </message>
    <message>
        <source>{way} (which has no key)</source>
        <extracomment>app/manual/helping.py</extracomment>
        <translation>{way} (hat keine Taste)</translation>
    </message>
    <message>
        <source>What you answer about a span, and about a document, stands here. Import an article to begin with {key}.</source>
        <extracomment>app/grammar/inspection.py</extracomment>
        <translation>Hier steht, was zu einer Spanne und zu einem Dokument geantwortet wird. Zum Beginn mit {key} einen Artikel importieren.</translation>
    </message>
    <message>
        <source>What you answer about a span, and about a document, stands here. Import an article to begin.</source>
        <extracomment>app/grammar/inspection.py</extracomment>
        <translation>Hier steht, was zu einer Spanne und zu einem Dokument geantwortet wird. Zum Beginn einen Artikel importieren.</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>app/grammar/inspection.py</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>app/grammar/inspection.py</extracomment>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>app/grammar/inspection.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Stancemark met a fault of its own; nothing was written</source>
        <extracomment>app/jobs.py</extracomment>
        <translation>Stancemark ist auf einen eigenen Fehler gestoßen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Jump to a word: type its first letter, Esc stays here</source>
        <extracomment>app/grammar/jumping.py</extracomment>
        <translation>Zu einem Wort springen: den ersten Buchstaben tippen, Esc bleibt hier</translation>
    </message>
    <message>
        <source>Jump to a word: type its first letter, {again}: {letter} again, Esc stays here</source>
        <extracomment>app/grammar/jumping.py</extracomment>
        <translation>Zu einem Wort springen: den ersten Buchstaben tippen, {again}: noch einmal {letter}, Esc bleibt hier</translation>
    </message>
    <message>
        <source>No jump</source>
        <extracomment>app/grammar/jumping.py</extracomment>
        <translation>Kein Sprung</translation>
    </message>
    <message>
        <source>No word after the caret begins with {letter}</source>
        <extracomment>app/grammar/jumping.py</extracomment>
        <translation>Kein Wort nach dem Cursor beginnt mit {letter}</translation>
    </message>
    <message>
        <source>Jumped to {word}</source>
        <extracomment>app/grammar/jumping.py</extracomment>
        <translation>Zu {word} gesprungen</translation>
    </message>
    <message>
        <source>All keys are listed; each can be changed there</source>
        <extracomment>app/commands/keying.py</extracomment>
        <translation>Alle Tasten sind aufgelistet; jede lässt sich dort ändern</translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>app/commands/keying.py</extracomment>
        <translation>das Menü</translation>
    </message>
    <message>
        <source>“{command}” is for the text; Esc leads there</source>
        <extracomment>app/commands/keying.py</extracomment>
        <translation>„{command}“ gilt im Text; Esc führt dorthin</translation>
    </message>
    <message>
        <source>{sign} does nothing here; {{key:keys}} shows all keys</source>
        <extracomment>app/commands/keying.py</extracomment>
        <translation>{sign} tut hier nichts; {{key:keys}} zeigt alle Tasten</translation>
    </message>
    <message>
        <source>“{command}” is for the whole window, where fields need the key {key}: choose one with Ctrl or Alt, or a function key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ gilt im ganzen Fenster, wo Felder die Taste {key} brauchen: eine mit Strg oder Alt wählen oder eine Funktionstaste</translation>
    </message>
    <message>
        <source>“{command}” is for every window, where fields need the key {key}: choose one with Ctrl or Alt, or a function key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ gilt in jedem Fenster, wo Felder die Taste {key} brauchen: eine mit Strg oder Alt wählen oder eine Funktionstaste</translation>
    </message>
    <message>
        <source>“{command}” is for the whole dialog, where fields need the key {key}: choose one with Ctrl or Alt, or a function key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ gilt im ganzen Dialog, wo Felder die Taste {key} brauchen: eine mit Strg oder Alt wählen oder eine Funktionstaste</translation>
    </message>
    <message>
        <source>“{command}” has its usual key, since the one you gave it cannot be: {refusal}</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ hat die übliche Taste, da die von Ihnen gegebene nicht geht: {refusal}</translation>
    </message>
    <message>
        <source>“{command}” is without the key {key}: you gave it to “{holder}”</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ ist ohne die Taste {key}: Sie haben sie „{holder}“ gegeben</translation>
    </message>
    <message>
        <source>“{command}” is without the key {key}: “{holder}” has it; change it in the schema</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ ist ohne die Taste {key}: „{holder}“ hat sie; im Schema ändern</translation>
    </message>
    <message>
        <source>“{command}” has no key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ hat keine Taste</translation>
    </message>
    <message>
        <source>“{command}” has the key {key}</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ hat die Taste {key}</translation>
    </message>
    <message>
        <source>{wished}, which the schema asks for, is one of several that it asks for</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>{wished}, vom Schema gewünscht, ist eine von mehreren gewünschten</translation>
    </message>
    <message>
        <source>{wished}, which the schema asks for, is that of “{holder}”</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>{wished}, vom Schema gewünscht, gehört „{holder}“</translation>
    </message>
    <message>
        <source>“{key}” is not the name of one key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{key}“ ist nicht der Name einer einzelnen Taste</translation>
    </message>
    <message>
        <source>{why}: choose another key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>{why}: eine andere Taste wählen</translation>
    </message>
    <message>
        <source>“{command}” is for places where {key} is typed or chosen: choose another key</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{command}“ gilt, wo {key} eingegeben oder gewählt wird: eine andere Taste wählen</translation>
    </message>
    <message>
        <source>“{holder}” has the key {key} already: give it another one first</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{holder}“ hat die Taste {key} schon: dort zuerst eine andere geben</translation>
    </message>
    <message>
        <source>“{holder}” ({place}) has the key {key} already: give it another one first</source>
        <extracomment>app/commands/keymap.py</extracomment>
        <translation>„{holder}“ ({place}) hat die Taste {key} schon: dort zuerst eine andere geben</translation>
    </message>
    <message>
        <source>there is no word under the caret</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>unter dem Cursor steht kein Wort</translation>
    </message>
    <message>
        <source>there is nothing larger to select here</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>hier gibt es nichts Größeres auszuwählen</translation>
    </message>
    <message>
        <source>there is nothing after the caret</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>nach dem Cursor steht nichts</translation>
    </message>
    <message>
        <source>Selected “{words}”</source>
        <extracomment>app/announcing/hearing.py</extracomment>
        <translation>„{words}“ ausgewählt</translation>
    </message>
    <message>
        <source>{done}; {label} has no {names}: dropped, undo brings it back</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>{done}; {label} hat nicht {names}: fallen gelassen, Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>there is no span under the caret</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>unter dem Cursor ist keine Spanne</translation>
    </message>
    <message>
        <source>Spans here</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>Spannen hier</translation>
    </message>
    <message>
        <source>{label} is sticky: every selection is marked. The same key lets it go</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>{label} ist eingerastet: jede Auswahl wird markiert. Dieselbe Taste löst es</translation>
    </message>
    <message>
        <source>No label is sticky</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>Kein Label ist eingerastet</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>Rückgängig gemacht: {title}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redone: {title}</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>Wiederhergestellt: {title}</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>select words first; the chosen span stays chosen</source>
        <extracomment>app/grammar/labelling.py</extracomment>
        <translation>zuerst Wörter auswählen; die gewählte Spanne bleibt gewählt</translation>
    </message>
    <message>
        <source>the schema lets no link start at {label}</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>das Schema lässt bei {label} keine Verknüpfung beginnen</translation>
    </message>
    <message>
        <source>Link by</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Verknüpfen durch</translation>
    </message>
    <message>
        <source>“{words}” has no link</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>„{words}“ hat keine Verknüpfung</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Along the {type} link to “{words}”</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Entlang der Verknüpfung {type} zu „{words}“</translation>
    </message>
    <message>
        <source>Along the {type} link to the words “{words}”</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Entlang der Verknüpfung {type} zu den Wörtern „{words}“</translation>
    </message>
    <message>
        <source>This {type} link points to nothing</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Diese Verknüpfung {type} führt zu nichts</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Gehen zu</translation>
    </message>
    <message>
        <source>or select words first</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>oder zuerst Wörter auswählen</translation>
    </message>
    <message>
        <source>words of the text…</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>Wörter des Textes…</translation>
    </message>
    <message>
        <source>nothing in the article</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>nichts im Artikel</translation>
    </message>
    <message>
        <source>{type} the words</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>{type}: die Wörter</translation>
    </message>
    <message>
        <source>every {labels} that a {type} link could point to is linked so already</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>jedes {labels}, zu dem eine Verknüpfung {type} führen könnte, ist schon so verknüpft</translation>
    </message>
    <message>
        <source>there is no {labels} that a {type} link could point to</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>es gibt kein {labels}, zu dem eine Verknüpfung {type} führen könnte</translation>
    </message>
    <message>
        <source>there is no {labels} that a {type} link could point to; select words to link to plain text</source>
        <extracomment>app/grammar/links.py</extracomment>
        <translation>es gibt kein {labels}, zu dem eine Verknüpfung {type} führen könnte; Wörter auswählen, um mit reinem Text zu verknüpfen</translation>
    </message>
    <message>
        <source>Type the name of who is labelling</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>Den Namen der Person eingeben, die annotiert</translation>
    </message>
    <message>
        <source>Stancemark {version}. MIT licence.
Project file: {path}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>Stancemark {version}. MIT-Lizenz.
Projektdatei: {path}</translation>
    </message>
    <message>
        <source>Stancemark {version}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>Stancemark {version}</translation>
    </message>
    <message>
        <source>{refusal} with {{key:reopen}}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>{refusal} ({{key:reopen}})</translation>
    </message>
    <message>
        <source>Back in the text</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>Zurück im Text</translation>
    </message>
    <message>
        <source>Another program has changed the project; the window shows it</source>
        <extracomment>app/following.py</extracomment>
        <translation>Ein anderes Programm hat das Projekt geändert; das Fenster zeigt es</translation>
    </message>
    <message>
        <source>guideline {version}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>Richtlinie {version}</translation>
    </message>
    <message>
        <source>this document {trail}</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>dieses Dokument: {trail}</translation>
    </message>
    <message>
        <source>this document is done</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>dieses Dokument ist abgeschlossen</translation>
    </message>
    <message>
        <source>this document is skipped</source>
        <extracomment>app/mainwindow.py</extracomment>
        <translation>dieses Dokument ist übersprungen</translation>
    </message>
    <message>
        <source>You label as {annotator}</source>
        <extracomment>app/following.py</extracomment>
        <translation>Sie annotieren als {annotator}</translation>
    </message>
    <message>
        <source>Finish “{title}”</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>„{title}“ abschließen</translation>
    </message>
    <message>
        <source>Skip “{title}”</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>„{title}“ überspringen</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>{step}: abgeschlossen</translation>
    </message>
    <message>
        <source>{step}: skipped</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>{step}: übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} faults in this document: {first}</source>
        <extracomment>app/grammar/navigation.py; of one: {count:,} fault in this document: {first}</extracomment>
        <translation>
            <numerusform>{count:,} Fehler in diesem Dokument: {first}</numerusform>
            <numerusform>{count:,} Fehler in diesem Dokument: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened “{title}”</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>„{title}“ geöffnet</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>This is the last document</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>Das ist das letzte Dokument</translation>
    </message>
    <message>
        <source>This is the first document</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>Das ist das erste Dokument</translation>
    </message>
    <message>
        <source>Type to narrow the list of documents</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>Tippen, um die Liste der Dokumente einzugrenzen</translation>
    </message>
    <message>
        <source>Reopen “{title}”</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>„{title}“ wieder öffnen</translation>
    </message>
    <message>
        <source>{span}, {number:,} of {total:,} here</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>{span}, hier {number:,} von {total:,}</translation>
    </message>
    <message>
        <source>this is the last phrase</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>das ist die letzte Wortgruppe</translation>
    </message>
    <message>
        <source>this is the first phrase</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>das ist die erste Wortgruppe</translation>
    </message>
    <message>
        <source>List of documents</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>Liste der Dokumente</translation>
    </message>
    <message>
        <source>open a document first</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>zuerst ein Dokument öffnen</translation>
    </message>
    <message>
        <source>At “{words}”</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>Bei „{words}“</translation>
    </message>
    <message>
        <source>Copied “{words}”</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>„{words}“ kopiert</translation>
    </message>
    <message>
        <source>Nothing is selected to copy</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>Nichts zum Kopieren ausgewählt</translation>
    </message>
    <message>
        <source>{told}. Every document is finished or skipped</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>{told}. Jedes Dokument ist abgeschlossen oder übersprungen</translation>
    </message>
    <message>
        <source>there is no span in this document yet: select words and press a label&apos;s key</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>in diesem Dokument gibt es noch keine Spanne: Wörter auswählen und die Taste eines Labels drücken</translation>
    </message>
    <message>
        <source>{span}, {number:,} of {total:,}</source>
        <extracomment>app/grammar/navigation.py</extracomment>
        <translation>{span}, {number:,} von {total:,}</translation>
    </message>
    <message>
        <source>What was made under an older guideline; {key:older.open} opens a document</source>
        <extracomment>app/guideline/olderwork.py</extracomment>
        <translation>Was unter einer älteren Richtlinie entstanden ist; {key:older.open} öffnet ein Dokument</translation>
    </message>
    <message>
        <source>The list is closed</source>
        <extracomment>app/guideline/olderwork.py</extracomment>
        <translation>Die Liste ist geschlossen</translation>
    </message>
    <message>
        <source>{trail}; changed since: {rules}</source>
        <extracomment>app/guideline/olderwork.py</extracomment>
        <translation>{trail}; seitdem geändert: {rules}</translation>
    </message>
    <message>
        <source>these rules are not in the guideline any more: {rules}</source>
        <extracomment>app/guideline/olderwork.py</extracomment>
        <translation>diese Regeln stehen nicht mehr in der Richtlinie: {rules}</translation>
    </message>
    <message>
        <source>there is no display to open a window on (stancemark --help shows what works without one)</source>
        <extracomment>app/opening.py</extracomment>
        <translation>es gibt keinen Bildschirm für ein Fenster (stancemark --help zeigt, was ohne geht)</translation>
    </message>
    <message>
        <source>Which command?</source>
        <extracomment>app/commands/palette.py</extracomment>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>{key:take} carries it out; any words of it will do</source>
        <extracomment>app/commands/palette.py</extracomment>
        <translation>{key:take} führt ihn aus; beliebige Wörter daraus genügen</translation>
    </message>
    <message>
        <source>not now</source>
        <extracomment>app/commands/palette.py</extracomment>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>Agreement – {project} – Stancemark</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>Übereinstimmung – {project} – Stancemark</translation>
    </message>
    <message>
        <source>{count:,} behind {said}. Esc shows all again</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>{count:,} hinter {said}. Esc zeigt wieder alle</translation>
    </message>
    <message>
        <source>All disagreements are listed; Esc once more closes the window</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>Alle Abweichungen sind aufgelistet; noch einmal Esc schließt das Fenster</translation>
    </message>
    <message>
        <source>there is no report to write yet</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>es gibt noch keinen Bericht zu schreiben</translation>
    </message>
    <message>
        <source>{line}; the figures are those from before. {{key:count}} counts again</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>{line}; die Werte sind die von vorher. {{key:count}} zählt neu</translation>
    </message>
    <message>
        <source>all annotators</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>alle Annotierenden</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>Charge {batch}</translation>
    </message>
    <message>
        <source>the open document</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>das offene Dokument</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <extracomment>app/panes/agreement.py</extracomment>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Agreement is shown to who leads the project; annotators do not see what others label. Whoever leads says so with File, Lead this project</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Die Übereinstimmung sieht die Projektleitung; Annotierende sehen nicht, was andere annotieren. Wer leitet, sagt das mit Datei, Dieses Projekt leiten</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>A set counts once its annotator has finished the document.</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Ein Set zählt, sobald das Dokument darin abgeschlossen ist.</translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>No document is finished by two annotators under this choice. Choose more sets, or all versions. {how}</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Bei dieser Wahl ist kein Dokument von zwei Personen abgeschlossen. Mehr Sets wählen oder alle Fassungen. {how}</translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet. Agreement needs two annotators with the same documents. {how}</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Noch hat niemand etwas annotiert. Übereinstimmung braucht zwei Personen mit denselben Dokumenten. {how}</translation>
    </message>
    <message numerus="yes">
        <source>Only {name} has labelled so far: {count:,} documents are finished, {under_way:,} under way. Agreement needs a second annotator: let somebody else label the same documents, or import a set.</source>
        <extracomment>app/panes/agreementnotice.py; of one: Only {name} has labelled so far: {count:,} document is finished, {under_way:,} under way. Agreement needs a second annotator: let somebody else label the same documents, or import a set.</extracomment>
        <translation>
            <numerusform>Nur {name} hat bisher annotiert: {count:,} Dokument ist abgeschlossen, {under_way:,} in Arbeit. Übereinstimmung braucht eine zweite Person: jemand anderen dieselben Dokumente annotieren lassen oder ein Set importieren.</numerusform>
            <numerusform>Nur {name} hat bisher annotiert: {count:,} Dokumente sind abgeschlossen, {under_way:,} in Arbeit. Übereinstimmung braucht eine zweite Person: jemand anderen dieselben Dokumente annotieren lassen oder ein Set importieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document is finished by two annotators yet: {count:,} documents are finished by one, {under_way:,} under way.</source>
        <extracomment>app/panes/agreementnotice.py; of one: No document is finished by two annotators yet: {count:,} document is finished by one, {under_way:,} under way.</extracomment>
        <translation>
            <numerusform>Noch ist kein Dokument von zwei Personen abgeschlossen: {count:,} Dokument von einer, {under_way:,} in Arbeit.</numerusform>
            <numerusform>Noch ist kein Dokument von zwei Personen abgeschlossen: {count:,} Dokumente von einer, {under_way:,} in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotators finish a document with {key}.</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Abgeschlossen wird ein Dokument mit {key}.</translation>
    </message>
    <message>
        <source>Annotators finish a document.</source>
        <extracomment>app/panes/agreementnotice.py</extracomment>
        <translation>Dokumente müssen dafür abgeschlossen werden.</translation>
    </message>
    <message>
        <source>By label</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Je zwei Annotierende</translation>
    </message>
    <message>
        <source>Documents by size</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Dokumente nach Größe</translation>
    </message>
    <message>
        <source>Edges of matched spans</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Ränder zugeordneter Spannen</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Sets</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>all versions</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>alle Fassungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Counting: {done:,} of {total:,} documents</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Es wird gezählt: {done:,} von {total:,} Dokumenten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Documents counted</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Gezählte Dokumente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was counted, and what to beware of</source>
        <extracomment>app/panes/agreementparts.py</extracomment>
        <translation>Was gezählt wurde und was zu beachten ist</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>One page to print (PDF)…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation>Eine Seite zum Drucken (PDF)…</translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation>Alle Werte (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV), into a folder…</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation>Tabellen (CSV), in einen Ordner…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <source>The report is in {path}</source>
        <extracomment>app/panes/agreementreport.py</extracomment>
        <translation>Der Bericht liegt in {path}</translation>
    </message>
    <message>
        <source>the button</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>der Knopf</translation>
    </message>
    <message>
        <source>Both have it, with a difference.</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Beide haben es, mit einem Unterschied.</translation>
    </message>
    <message>
        <source>Sentences in dashed frames are the evidence that is named; the sign before each says by whom</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Sätze in gestrichelten Rahmen sind die genannten Belege; das Zeichen vor jedem sagt, von wem</translation>
    </message>
    <message>
        <source>{part}, readings of {names}</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>{part}, Lesarten von {names}</translation>
    </message>
    <message>
        <source>only {one}: tinted · only {other}: outlined · both: underlined alone</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>nur {one}: getönt · nur {other}: umrandet · beide: nur unterstrichen</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Disagreement before</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Abweichung davor</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Agreement window</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Fenster der Übereinstimmung</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>Nobody has marked this place</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Niemand hat diese Stelle markiert</translation>
    </message>
    <message>
        <source>Own labels  Esc</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Eigene Labels  Esc</translation>
    </message>
    <message>
        <source>Back to your own labels, key Esc</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>Zurück zu den eigenen Labels, Taste Esc</translation>
    </message>
    <message>
        <source>ARTICLE, TWO READINGS</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>ARTIKEL, ZWEI LESARTEN</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <extracomment>app/panes/comparison.py</extracomment>
        <translation>ZUSAMMENFASSUNG</translation>
    </message>
    <message>
        <source>Rename “{name}”; the old name becomes an alias</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>„{name}“ umbenennen; der alte Name wird ein Alias</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names of “{name}”, with {separator} between them</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Andere Namen von „{name}“, mit {separator} dazwischen</translation>
    </message>
    <message>
        <source>No other names</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Keine anderen Namen</translation>
    </message>
    <message>
        <source>What kind of party “{name}” is; empty takes that back</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Welche Art von Partei „{name}“ ist; leer nimmt das zurück</translation>
    </message>
    <message>
        <source>Such as state, person, organisation</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Etwa Staat, Person, Organisation</translation>
    </message>
    <message>
        <source>Add an entity</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Eine Entität anlegen</translation>
    </message>
    <message>
        <source>mark the entities that are one with {key:mark} first, two or more of them</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>zuerst mit {key:mark} die Entitäten ankreuzen, die eine sind, zwei oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>Merge {gone:,} into “{kept}”: {count:,} spans will refer to it</source>
        <extracomment>app/panes/entities.py; of one: Merge {gone:,} into “{kept}”: {count:,} span will refer to it</extracomment>
        <translation>
            <numerusform>{gone:,} mit „{kept}“ vereinen: {count:,} Spanne bezieht sich dann darauf</numerusform>
            <numerusform>{gone:,} mit „{kept}“ vereinen: {count:,} Spannen beziehen sich dann darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge “{gone}” into “{kept}”: {count:,} spans will refer to it</source>
        <extracomment>app/panes/entities.py; of one: Merge “{gone}” into “{kept}”: {count:,} span will refer to it</extracomment>
        <translation>
            <numerusform>„{gone}“ mit „{kept}“ vereinen: {count:,} Spanne bezieht sich dann darauf</numerusform>
            <numerusform>„{gone}“ mit „{kept}“ vereinen: {count:,} Spannen beziehen sich dann darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the places that are not “{name}”, and name what they are</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Die Fundstellen anhaken, die nicht „{name}“ sind, und sagen, was sie sind</translation>
    </message>
    <message>
        <source>Merged {count:,} into “{kept}”; each is a step of its own</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>{count:,} mit „{kept}“ vereint; jedes ist ein eigener Schritt</translation>
    </message>
    <message numerus="yes">
        <source>{step}: {spans}; {count:,} spans stay as they were</source>
        <extracomment>app/panes/entities.py; of one: {step}: {spans}; {count:,} span stays as it was</extracomment>
        <translation>
            <numerusform>{step}: {spans}; {count:,} Spanne bleibt, wie sie war</numerusform>
            <numerusform>{step}: {spans}; {count:,} Spannen bleiben, wie sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places</source>
        <extracomment>app/panes/entities.py; of one: {count:,} place</extracomment>
        <translation>
            <numerusform>{count:,} Fundstelle</numerusform>
            <numerusform>{count:,} Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is mentioned nowhere</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>„{name}“ wird nirgends erwähnt</translation>
    </message>
    <message>
        <source>“{name}” is mentioned nowhere in your own sets</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>„{name}“ wird in Ihren eigenen Sets nirgends erwähnt</translation>
    </message>
    <message>
        <source>choose an entity first</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>zuerst eine Entität wählen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Aliasnamen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Where else</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Wo noch</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/panes/entities.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There are files in this folder already; those of an earlier export will be replaced.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>In diesem Ordner liegen schon Dateien; die eines früheren Exports werden ersetzt.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet. The lossless file then holds the documents alone.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Noch hat niemand etwas annotiert. Die verlustfreie Datei enthält dann nur die Dokumente.</translation>
    </message>
    <message>
        <source>Press Export. What was written, changed or left out is listed here.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>„Exportieren“ drücken. Was geschrieben, geändert oder ausgelassen wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: import articles first.</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Noch gibt es nichts zu exportieren: zuerst Artikel importieren.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sets of</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Sets von</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Annotation sets</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Annotationssets</translation>
    </message>
    <message>
        <source>What was written</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Documents written</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Geschriebene Dokumente</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Es wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Es wird abgebrochen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Imported: {summary}</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>Importiert: {summary}</translation>
    </message>
    <message>
        <source>Reading files</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>What was imported</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Import {count:,} articles</source>
        <extracomment>app/panes/importing.py; of one: Import {count:,} article</extracomment>
        <translation>
            <numerusform>{count:,} Artikel importieren</numerusform>
            <numerusform>{count:,} Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable as {encoding}: {reason}</source>
        <extracomment>app/panes/importing.py</extracomment>
        <translation>nicht lesbar als {encoding}: {reason}</translation>
    </message>
    <message>
        <source>No queries yet. Whoever is in doubt asks the lead with {key}, about the chosen span or about the document; here stand your own, and those of everybody for who leads the project (File, Lead this project).</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Noch keine Rückfragen. Wer im Zweifel ist, fragt mit {key} die Projektleitung, zur gewählten Spanne oder zum Dokument; hier stehen die eigenen Rückfragen, für die Projektleitung die von allen (Datei, Dieses Projekt leiten).</translation>
    </message>
    <message>
        <source>No queries yet. Whoever is in doubt asks the lead, about the chosen span or about the document; here stand your own, and those of everybody for who leads the project (File, Lead this project).</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Noch keine Rückfragen. Wer im Zweifel ist, fragt die Projektleitung, zur gewählten Spanne oder zum Dokument; hier stehen die eigenen Rückfragen, für die Projektleitung die von allen (Datei, Dieses Projekt leiten).</translation>
    </message>
    <message>
        <source>Every query is answered. {key:answered} shows them all the same.</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Jede Rückfrage ist beantwortet. {key:answered} zeigt sie trotzdem alle.</translation>
    </message>
    <message>
        <source>An answer is written and not sent. {key:send} sends it; Esc once more leaves without it.</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Eine Antwort ist geschrieben und nicht gesendet. {key:send} sendet sie; noch einmal Esc verlässt ohne sie.</translation>
    </message>
    <message>
        <source>Queries</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Add the value</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Den Wert aufnehmen</translation>
    </message>
    <message>
        <source>Show answered ones too</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Auch beantwortete zeigen</translation>
    </message>
    <message>
        <source>Open the place</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>{open:,} open of {total:,}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>{open:,} offen von {total:,}</translation>
    </message>
    <message>
        <source>Write another answer; it takes the place of this one</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Eine andere Antwort schreiben; sie ersetzt diese</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Eine Antwort schreiben</translation>
    </message>
    <message>
        <source>Add {value} to {vocabulary}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>{value} in {vocabulary} aufnehmen</translation>
    </message>
    <message>
        <source>Add {value} to the register</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>{value} ins Register aufnehmen</translation>
    </message>
    <message>
        <source>The query</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Die Rückfrage</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Close, key Esc</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Schließen, Taste Esc</translation>
    </message>
    <message>
        <source>{name} about “{quote}” in “{document}”</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>{name} zu „{quote}“ in „{document}“</translation>
    </message>
    <message>
        <source>{name} about the document in “{document}”</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>{name} zum Dokument in „{document}“</translation>
    </message>
    <message>
        <source>Answer by {name}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <source>{sign} changed by you</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>{sign} von Ihnen geändert</translation>
    </message>
    <message>
        <source>No command has these words or this key. Erase some letters to see more.</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Kein Befehl hat diese Wörter oder diese Taste. Buchstaben löschen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No command is shown: clear the filter</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Kein Befehl ist gezeigt: den Filter leeren</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”; Esc keeps the old one</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Die neue Taste für „{command}“ drücken; Esc behält die alte</translation>
    </message>
    <message>
        <source>Keep the old key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Die alte Taste behalten</translation>
    </message>
    <message>
        <source>Press a second key for “{command}”; Esc adds none</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Eine weitere Taste für „{command}“ drücken; Esc fügt keine hinzu</translation>
    </message>
    <message>
        <source>Add none</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Keine hinzufügen</translation>
    </message>
    <message>
        <source>Your own keys are back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Ihre eigenen Tasten sind wieder da</translation>
    </message>
    <message>
        <source>Every command has its usual keys again</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Jeder Befehl hat wieder seine üblichen Tasten</translation>
    </message>
    <message>
        <source>Press the key that you want to find; Esc goes back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Die Taste drücken, die zu finden ist; Esc geht zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No command has the key {key}</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Kein Befehl hat die Taste {key}</translation>
    </message>
    <message>
        <source>“{command}” has {keys} now</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>„{command}“ hat jetzt {keys}</translation>
    </message>
    <message>
        <source>{help}; the schema asks for {key}</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>{help}; das Schema wünscht {key}</translation>
    </message>
    <message>
        <source>“{name}” stays. {why}</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>„{name}“ bleibt. {why}</translation>
    </message>
    <message>
        <source>Take that back</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Filter by word or by key, such as Ctrl+E…</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Nach Wort oder Taste filtern, etwa Strg+E…</translation>
    </message>
    <message>
        <source>Filter commands by word or by key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Befehle nach Wort oder Taste filtern</translation>
    </message>
    <message>
        <source>Press a key to find it</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Taste drücken und finden</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Add a second key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Weitere Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <extracomment>app/panes/keys.py</extracomment>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>No page has all these words. Write fewer of them, or only how they begin; Esc shows the contents again.</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation>Keine Seite hat alle diese Wörter. Weniger davon schreiben oder nur ihren Anfang; Esc zeigt wieder den Inhalt.</translation>
    </message>
    <message>
        <source>Next page: [{title}]({page}.md)</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation>Nächste Seite: [{title}]({page}.md)</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation>Seite: {title}</translation>
    </message>
    <message>
        <source>{page} – Manual – Stancemark</source>
        <extracomment>app/panes/manual.py</extracomment>
        <translation>{page} – Handbuch – Stancemark</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Im Handbuch suchen…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Places found in the manual</source>
        <extracomment>app/panes/manualparts.py</extracomment>
        <translation>Fundstellen im Handbuch</translation>
    </message>
    <message>
        <source>Reading preferences</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Leseeinstellungen</translation>
    </message>
    <message>
        <source>A good serif</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Eine gute Serifenschrift</translation>
    </message>
    <message>
        <source>A good sans serif</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Eine gute serifenlose Schrift</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After {time}</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Nach {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>app/panes/preferences.py; of one: {count:,} minute</extracomment>
        <translation>
            <numerusform>{count:,} Minute</numerusform>
            <numerusform>{count:,} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the usual values</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Die üblichen Werte nehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;Schriftart</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>Below 150 % labels would have no room above the words.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Unter 150 % hätten Labels über den Wörtern keinen Platz.</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;Breite einer Zeile</translation>
    </message>
    <message>
        <source>The text stands in the middle where there is more room.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Wo mehr Platz ist, steht der Text in der Mitte.</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>All &amp;else</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>A&amp;lles andere</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>A longer one does not count as work on a document.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Eine längere zählt nicht als Arbeit an einem Dokument.</translation>
    </message>
    <message>
        <source>Remind of a &amp;break</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>&amp;An eine Pause erinnern</translation>
    </message>
    <message>
        <source>A quiet line at the foot of the window.</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Eine leise Zeile am Fuß des Fensters.</translation>
    </message>
    <message>
        <source>Any width</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>Jede Breite</translation>
    </message>
    <message>
        <source>{columns} letters</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>{columns} Buchstaben</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} seconds</source>
        <extracomment>app/panes/preferences.py; of one: {count:,} second</extracomment>
        <translation>
            <numerusform>{count:,} Sekunde</numerusform>
            <numerusform>{count:,} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is empty. It fills while actors are marked: type a name where an entity is asked for. Or add one here with {key:add}.</source>
        <extracomment>app/panes/registerpages.py</extracomment>
        <translation>Das Register ist leer. Es füllt sich beim Markieren von Akteuren: einen Namen eingeben, wo nach einer Entität gefragt wird. Oder hier mit {key:add} eine anlegen.</translation>
    </message>
    <message>
        <source>The summary points of an article stand here, once there is one</source>
        <extracomment>app/panes/shownset.py</extracomment>
        <translation>Hier stehen die Punkte der Zusammenfassung eines Artikels, sobald es einen gibt</translation>
    </message>
    <message>
        <source>choose a span first: {key:next_span} walks them</source>
        <extracomment>app/panes/shownset.py</extracomment>
        <translation>zuerst eine Spanne wählen: {key:next_span} geht sie durch</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <extracomment>app/panes/shownset.py</extracomment>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>query: {text}</source>
        <extracomment>app/announcing/inwords.py</extracomment>
        <translation>Rückfrage: {text}</translation>
    </message>
    <message>
        <source>What to look for</source>
        <extracomment>widgets/controls/searchline.py</extracomment>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Words, “exact words”, /an expression/, label:ACTOR, commitment=offers, …</source>
        <extracomment>widgets/controls/searchline.py</extracomment>
        <translation>Wörter, “genaue Wörter”, /ein Ausdruck/, label:ACTOR, commitment=offers, …</translation>
    </message>
    <message>
        <source>Clear what is typed</source>
        <extracomment>widgets/controls/searchline.py</extracomment>
        <translation>Das Getippte löschen</translation>
    </message>
    <message>
        <source>Open the sample and take the tour</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Beispiel öffnen und die Tour machen</translation>
    </message>
    <message>
        <source>Five minutes: you mark a real article, step by step. Your own projects are not touched.</source>
        <extracomment>app/beginning.py</extracomment>
        <translation>Fünf Minuten: Sie markieren Schritt für Schritt einen echten Artikel. Ihre eigenen Projekte bleiben unberührt.</translation>
    </message>
    <message>
        <source>there is no command {name}; near: {near}</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>den Befehl {name} gibt es nicht; ähnlich: {near}</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>den Befehl {name} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no option {name}; near: {near}</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>die Option {name} gibt es nicht; ähnlich: {near}</translation>
    </message>
    <message>
        <source>there is no option {name}</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>die Option {name} gibt es nicht</translation>
    </message>
    <message>
        <source>what is missing is {name}</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>es fehlt: {name}</translation>
    </message>
    <message>
        <source>what is missing is a command</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>{name} wants a value</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>{name} braucht einen Wert</translation>
    </message>
    <message>
        <source>{name} takes no value</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>{name} nimmt keinen Wert</translation>
    </message>
    <message>
        <source>one thing too many: {name}</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>zu viel angegeben: {name}</translation>
    </message>
    <message>
        <source>{name} cannot have this value</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>{name} kann diesen Wert nicht haben</translation>
    </message>
    <message>
        <source>nothing done yet</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>noch nichts getan</translation>
    </message>
    <message>
        <source>Where one is</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Wo man ist</translation>
    </message>
    <message>
        <source>The description is closed</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Die Beschreibung ist geschlossen</translation>
    </message>
    <message>
        <source>Read it line by line; Esc leads back</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Zeile für Zeile zu lesen; Esc führt zurück</translation>
    </message>
    <message>
        <source>{key:here} again: all of it, to read</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Noch einmal {key:here}: alles davon, zum Lesen</translation>
    </message>
    <message>
        <source>in {span}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>in {span}</translation>
    </message>
    <message>
        <source>No document is open</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Kein Dokument ist offen</translation>
    </message>
    <message>
        <source>{key:import} imports articles</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{key:import} importiert Artikel</translation>
    </message>
    <message>
        <source>Document: {title}, {state}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Dokument: {title}, {state}</translation>
    </message>
    <message>
        <source>A question is open: {title}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Eine Frage ist offen: {title}</translation>
    </message>
    <message>
        <source>{label} is sticky: every selection is marked</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{label} ist eingerastet: Jede Auswahl wird markiert</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Stelle: {place}</translation>
    </message>
    <message>
        <source>Selected: “{words}”</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Ausgewählt: „{words}“</translation>
    </message>
    <message>
        <source>Word: “{word}”</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Wort: „{word}“</translation>
    </message>
    <message>
        <source>In the span: {span}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>In der Spanne: {span}</translation>
    </message>
    <message>
        <source>In no span</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>In keiner Spanne</translation>
    </message>
    <message>
        <source>Chosen: {span}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Gewählt: {span}</translation>
    </message>
    <message>
        <source>Sentence: {words}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Satz: {words}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>The keyboard is nowhere in the window</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Die Tastatur ist nirgends im Fenster</translation>
    </message>
    <message>
        <source>A control without a name</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Ein Bedienelement ohne Namen</translation>
    </message>
    <message>
        <source>Esc leaves the question; {key:keys} lists all keys in the text</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Esc verlässt die Frage; {key:keys} listet alle Tasten im Text auf</translation>
    </message>
    <message>
        <source>Esc leads into the text, {key:next_pane} to the next part of the window</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Esc führt in den Text, {key:next_pane} zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Mark the selection: {labels}</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>Auswahl markieren: {labels}</translation>
    </message>
    <message>
        <source>{key:answer} asks what is open, {key:link} links, {key:grow_end} moves the end, {key:note} notes, {key:remove} removes, {key:spans} goes to its row</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{key:answer} fragt nach Offenem, {key:link} verknüpft, {key:grow_end} verschiebt das Ende, {key:note} notiert, {key:remove} entfernt, {key:spans} geht zu ihrer Zeile</translation>
    </message>
    <message>
        <source>{key:cycle_spans} chooses the span here, {key:next_span} goes to the next one</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{key:cycle_spans} wählt die Spanne hier, {key:next_span} geht zur nächsten</translation>
    </message>
    <message>
        <source>{key:next_span} goes to the next span, {key:widen} selects the word, {key:spans} opens the table</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{key:next_span} geht zur nächsten Spanne, {key:widen} wählt das Wort aus, {key:spans} öffnet die Tabelle</translation>
    </message>
    <message>
        <source>{key:here} says where one is</source>
        <extracomment>app/announcing/describing.py</extracomment>
        <translation>{key:here} sagt, wo man ist</translation>
    </message>
    <message>
        <source>The versions of the guideline are open</source>
        <extracomment>app/guideline/guiding.py</extracomment>
        <translation>Die Fassungen der Richtlinie sind offen</translation>
    </message>
    <message>
        <source>The caret says where spans begin and end</source>
        <extracomment>app/announcing/hearing.py</extracomment>
        <translation>Der Cursor sagt an, wo Spannen beginnen und enden</translation>
    </message>
    <message>
        <source>The caret passes over spans in silence</source>
        <extracomment>app/announcing/hearing.py</extracomment>
        <translation>Der Cursor geht still über Spannen hinweg</translation>
    </message>
    <message>
        <source>{label} ends</source>
        <extracomment>app/announcing/hearing.py</extracomment>
        <translation>{label} endet</translation>
    </message>
    <message>
        <source>{label} begins</source>
        <extracomment>app/announcing/hearing.py</extracomment>
        <translation>{label} beginnt</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>app/announcing/inwords.py</extracomment>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>Arrows go by character now, with Ctrl by word, with Alt by sentence</source>
        <extracomment>app/commands/keying.py</extracomment>
        <translation>Pfeile gehen jetzt zeichenweise, mit Strg wortweise, mit Alt satzweise</translation>
    </message>
    <message>
        <source>Arrows go by word now, with Ctrl by sentence, with Alt by character</source>
        <extracomment>app/commands/keying.py</extracomment>
        <translation>Pfeile gehen jetzt wortweise, mit Strg satzweise, mit Alt zeichenweise</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>app/panes/actionform.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>app/panes/actionform.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/panes/actionform.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <extracomment>app/panes/actionform.py</extracomment>
        <translation>Einen Wert wählen</translation>
    </message>
    <message>
        <source>Type the value</source>
        <extracomment>app/panes/actionform.py</extracomment>
        <translation>Den Wert eingeben</translation>
    </message>
    <message>
        <source>Mark as</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Markieren als</translation>
    </message>
    <message>
        <source>Relabel as</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Label ändern in</translation>
    </message>
    <message>
        <source>Set an attribute</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Ein Attribut setzen</translation>
    </message>
    <message>
        <source>What becomes of each place</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Was aus jeder Stelle wird</translation>
    </message>
    <message>
        <source>Places that have been tried</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Versuchte Stellen</translation>
    </message>
    <message>
        <source>Say which value the attribute shall have</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Angeben, welchen Wert das Attribut haben soll</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places will change</source>
        <extracomment>app/panes/changing.py; of one: {count:,} place will change</extracomment>
        <translation>
            <numerusform>{count:,} Stelle wird sich ändern</numerusform>
            <numerusform>{count:,} Stellen werden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>dann</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>bleibt: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {count:,} places, maybe not all</source>
        <extracomment>app/panes/concordance.py; of one: Stopped: {count:,} place, maybe not all</extracomment>
        <translation>
            <numerusform>Angehalten: {count:,} Stelle, vielleicht nicht alle</numerusform>
            <numerusform>Angehalten: {count:,} Stellen, vielleicht nicht alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places so far</source>
        <extracomment>app/panes/concordance.py; of one: {count:,} place so far</extracomment>
        <translation>
            <numerusform>bisher {count:,} Stelle</numerusform>
            <numerusform>bisher {count:,} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{so_far}; {at:,} of {of:,} documents looked through</source>
        <extracomment>app/panes/concordance.py</extracomment>
        <translation>{so_far}; {at:,} von {of:,} Dokumenten durchsucht</translation>
    </message>
    <message>
        <source>{found}; the first {listed:,} are listed</source>
        <extracomment>app/panes/concordance.py</extracomment>
        <translation>{found}; die ersten {listed:,} sind aufgelistet</translation>
    </message>
    <message>
        <source>Type words to see every place where they stand, in all documents. Select words in the text first, and they are looked for at once; the menus above ask for labels, answers, states and more.</source>
        <extracomment>app/finding/hints.py</extracomment>
        <translation>Geben Sie Wörter ein, um jede Stelle zu sehen, an der sie stehen, in allen Dokumenten. Zuvor im Text ausgewählte Wörter werden sofort gesucht; die Menüs oben fragen nach Labels, Antworten, Zuständen und mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in {count:,} documents. Look wider, or type something else.</source>
        <extracomment>app/finding/hints.py; of one: Nothing is found in {count:,} document. Look wider, or type something else.</extracomment>
        <translation>
            <numerusform>In {count:,} Dokument ist nichts zu finden. Suchen Sie weiter oder nach etwas anderem.</numerusform>
            <numerusform>In {count:,} Dokumenten ist nichts zu finden. Suchen Sie weiter oder nach etwas anderem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules named here: {ids}</source>
        <extracomment>app/panes/inbox.py</extracomment>
        <translation>Hier genannte Regeln: {ids}</translation>
    </message>
    <message numerus="yes">
        <source>{count} places found</source>
        <extracomment>app/panes/manual.py; of one: {count} place found</extracomment>
        <translation>
            <numerusform>{count} Fundstelle</numerusform>
            <numerusform>{count} Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>By nothing yet: it is new</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>Noch von nichts: es ist neu</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>app/panes/spans.py</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Your active time</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Ihre aktive Zeit</translation>
    </message>
    <message>
        <source>Saved {at:%H:%M:%S}</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Gespeichert {at:%H:%M:%S}</translation>
    </message>
    <message>
        <source>Saved {at:%Y-%m-%d %H:%M}</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Gespeichert {at:%d.%m.%Y %H:%M}</translation>
    </message>
    <message>
        <source>Your active time: {time}</source>
        <extracomment>app/panes/statusline.py</extracomment>
        <translation>Ihre aktive Zeit: {time}</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Nothing is wrong with the text: ids are there once, links lead to rules, the schema finds its rules.</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>An dem Text ist nichts verkehrt: Jede Kennung steht einmal da, Links führen zu Regeln, das Schema findet seine Regeln.</translation>
    </message>
    <message>
        <source>These two do not differ in any rule.</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Diese beiden unterscheiden sich in keiner Regel.</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>look at it</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>what</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>was</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} changes to {version}</source>
        <extracomment>app/panes/versionparts.py; of one: {count:,} change to {version}</extracomment>
        <translation>
            <numerusform>{count:,} Änderung gegenüber {version}</numerusform>
            <numerusform>{count:,} Änderungen gegenüber {version}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} things to look at</source>
        <extracomment>app/panes/versionparts.py; of one: {count:,} thing to look at</extracomment>
        <translation>
            <numerusform>{count:,} Punkt zum Ansehen</numerusform>
            <numerusform>{count:,} Punkte zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>How it reads</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Was an dem Text verkehrt ist</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>In a sentence, for those who label</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>In einem Satz, für die Annotierenden</translation>
    </message>
    <message>
        <source>how</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>wie</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Regeln, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Versions of the guideline</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Fassungen der Richtlinie</translation>
    </message>
    <message>
        <source>only who leads the project puts a guideline in force</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>nur wer das Projekt leitet, setzt eine Richtlinie in Kraft</translation>
    </message>
    <message>
        <source>Load a guideline</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Eine Richtlinie laden</translation>
    </message>
    <message>
        <source>Loaded {name}; look it over, and put it in force</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>{name} geladen; sehen Sie sie durch, und setzen Sie sie in Kraft</translation>
    </message>
    <message>
        <source>Save the guideline as a file</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Die Richtlinie als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>what is written</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>das Geschriebene</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Datei laden…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Put in force</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Opening the practice project…</source>
        <extracomment>app/tour/practice.py</extracomment>
        <translation>Das Übungsprojekt wird geöffnet…</translation>
    </message>
    <message>
        <source>Open the practice project in a further window</source>
        <extracomment>app/tour/practice.py</extracomment>
        <translation>Das Übungsprojekt in einem weiteren Fenster öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>app/tour/practice.py</extracomment>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>The tour works in a practice article, not in your own</source>
        <extracomment>app/tour/practice.py</extracomment>
        <translation>Die Tour findet in einem Übungsartikel statt, nicht in Ihrem eigenen</translation>
    </message>
    <message>
        <source>What you change shows in the text at once; {key:reading_preferences} closes this</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>Was Sie ändern, zeigt sich sofort im Text; {key:reading_preferences} schließt das hier</translation>
    </message>
    <message>
        <source>The preferences are kept</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>Die Einstellungen sind behalten</translation>
    </message>
    <message>
        <source>Text and sizes are the usual ones</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>Schrift und Größen sind die üblichen</translation>
    </message>
    <message>
        <source>any width</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>jede Breite</translation>
    </message>
    <message>
        <source>{count} letters to a line</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>{count} Buchstaben je Zeile</translation>
    </message>
    <message>
        <source>{size} pt, lines at {spacing} %, {width}</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>{size} pt, Zeilen zu {spacing} %, {width}</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/preferring.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Project (*.stancemark)</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Projekt (*.stancemark)</translation>
    </message>
    <message>
        <source>Articles and sets (*.txt *.text *.md *.jsonl *.ndjson *.json);;All files (*)</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Artikel und Sets (*.txt *.text *.md *.jsonl *.ndjson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Import folder</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Choose what to export, and where to</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Wählen, was exportiert wird und wohin</translation>
    </message>
    <message>
        <source>the schema proposes no other mentions of {label}</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>das Schema schlägt für {label} keine anderen Erwähnungen vor</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere else, or is marked everywhere</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>„{words}“ steht sonst nirgends oder ist überall markiert</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} other places of “{quote}”</source>
        <extracomment>app/grammar/propagation.py; of one: {count:,} other place of “{quote}”</extracomment>
        <translation>
            <numerusform>{count:,} andere Fundstelle von „{quote}“</numerusform>
            <numerusform>{count:,} andere Fundstellen von „{quote}“</numerusform>
        </translation>
    </message>
    <message>
        <source>no mention was chosen: nothing is marked</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>keine Erwähnung gewählt: nichts ist markiert</translation>
    </message>
    <message>
        <source>every mention of what is marked in this document is marked</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>jede Erwähnung dessen, was in diesem Dokument markiert ist, ist markiert</translation>
    </message>
    <message>
        <source>Not marked here: “{quote}”</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>Hier nicht markiert: „{quote}“</translation>
    </message>
    <message>
        <source>Not marked here: “{quote}”, on from the top</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>Hier nicht markiert: „{quote}“, von oben weiter</translation>
    </message>
    <message>
        <source>Left the list; nothing is marked</source>
        <extracomment>app/grammar/propagation.py</extracomment>
        <translation>Liste verlassen; nichts ist markiert</translation>
    </message>
    <message>
        <source>the vocabulary has no values yet: {key:leave_open} leaves the question open</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>das Vokabular hat noch keine Werte: {key:leave_open} lässt die Frage offen</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>„{}“ schreiben</translation>
    </message>
    <message>
        <source>type a value: {key:take} adds it</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>einen Wert eingeben: {key:take} nimmt ihn auf</translation>
    </message>
    <message>
        <source>type a value: {key:take} asks the lead to add it</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>einen Wert eingeben: {key:take} bittet die Projektleitung, ihn aufzunehmen</translation>
    </message>
    <message>
        <source>Add “{}”</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>„{}“ anlegen</translation>
    </message>
    <message>
        <source>Request “{}”</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>Um „{}“ bitten</translation>
    </message>
    <message>
        <source>with commas between</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>as in 2026-11-23</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>wie in 2026-11-23</translation>
    </message>
    <message>
        <source>As before: {values}</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>Wie zuvor: {values}</translation>
    </message>
    <message>
        <source>type a name: {key:take} adds it to the register</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>einen Namen eingeben: {key:take} nimmt ihn ins Register auf</translation>
    </message>
    <message>
        <source>type how it begins; or select other words first and press the key again</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>den Anfang eingeben; oder andere Wörter auswählen und die Taste noch einmal drücken</translation>
    </message>
    <message>
        <source>Leave reading mode</source>
        <extracomment>app/looks/readingmode.py</extracomment>
        <translation>Lesemodus verlassen</translation>
    </message>
    <message>
        <source>All of the window is back</source>
        <extracomment>app/looks/readingmode.py</extracomment>
        <translation>Das ganze Fenster ist wieder da</translation>
    </message>
    <message>
        <source>Reading mode; Esc or {key:reading_mode} leaves it</source>
        <extracomment>app/looks/readingmode.py</extracomment>
        <translation>Lesemodus; Esc oder {key:reading_mode} verlässt ihn</translation>
    </message>
    <message>
        <source>two readings are compared; {key:own_labels} leads back to your own labels</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>zwei Lesarten werden verglichen; {key:own_labels} führt zu den eigenen Labels zurück</translation>
    </message>
    <message>
        <source>The window is as it was</source>
        <extracomment>app/looks/readingmode.py</extracomment>
        <translation>Das Fenster ist, wie es war</translation>
    </message>
    <message>
        <source>Full screen; {key:full_screen} leads back</source>
        <extracomment>app/looks/readingmode.py</extracomment>
        <translation>Vollbild; {key:full_screen} führt zurück</translation>
    </message>
    <message>
        <source>The register is open</source>
        <extracomment>app/grammar/registering.py</extracomment>
        <translation>Das Register ist offen</translation>
    </message>
    <message>
        <source>“{words}” refers to no entity</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>„{words}“ bezieht sich auf keine Entität</translation>
    </message>
    <message>
        <source>{name} is mentioned nowhere else</source>
        <extracomment>app/grammar/registering.py</extracomment>
        <translation>{name} wird sonst nirgends erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} other places</source>
        <extracomment>app/grammar/registering.py; of one: {name}: {count:,} other place</extracomment>
        <translation>
            <numerusform>{name}: {count:,} andere Fundstelle</numerusform>
            <numerusform>{name}: {count:,} andere Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{key:take} goes there; type a word to narrow the list</source>
        <extracomment>app/grammar/registering.py</extracomment>
        <translation>{key:take} geht dorthin; ein Wort grenzt die Liste ein</translation>
    </message>
    <message>
        <source>At {span}</source>
        <extracomment>app/grammar/registering.py</extracomment>
        <translation>Bei {span}</translation>
    </message>
    <message>
        <source>Query to the lead</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Rückfrage an die Leitung</translation>
    </message>
    <message>
        <source>Note on this document</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Notiz zu diesem Dokument</translation>
    </message>
    <message>
        <source>Query to the lead on this document</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Rückfrage an die Leitung zu diesem Dokument</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New query</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Neue Rückfrage</translation>
    </message>
    <message>
        <source>{key:take} writes it</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>{key:take} schreibt sie</translation>
    </message>
    <message>
        <source>{key:take} asks</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>{key:take} fragt</translation>
    </message>
    <message>
        <source>{key:take} changes it, and on an empty line removes it</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>{key:take} ändert sie und entfernt sie bei leerer Zeile</translation>
    </message>
    <message>
        <source>Flagged this document; once more takes the flag away</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Dieses Dokument vorgemerkt; noch einmal hebt die Vormerkung auf</translation>
    </message>
    <message>
        <source>Flagged “{words}”; once more takes the flag away</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>„{words}“ vorgemerkt; noch einmal hebt die Vormerkung auf</translation>
    </message>
    <message>
        <source>You lead this project no more: registers and queries show your own</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Sie leiten dieses Projekt nicht mehr: Register und Rückfragen zeigen Ihre eigenen</translation>
    </message>
    <message>
        <source>You lead this project now: registers and queries show those of everybody</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Sie leiten jetzt dieses Projekt: Register und Rückfragen zeigen die von allen</translation>
    </message>
    <message>
        <source>The queries are open</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Die Rückfragen sind offen</translation>
    </message>
    <message>
        <source>Asked; the lead finds it among the queries</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Gefragt; die Leitung findet es unter den Rückfragen</translation>
    </message>
    <message>
        <source>Note written</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>{folder}: no folder can be made there ({why})</source>
        <extracomment>app/sample.py</extracomment>
        <translation>{folder}: dort lässt sich kein Ordner anlegen ({why})</translation>
    </message>
    <message>
        <source>corpus    {file}</source>
        <extracomment>app/sample.py</extracomment>
        <translation>Korpus    {file}</translation>
    </message>
    <message>
        <source>project   {project}</source>
        <extracomment>app/sample.py</extracomment>
        <translation>Projekt   {project}</translation>
    </message>
    <message>
        <source>picture   {picture}</source>
        <extracomment>app/sample.py</extracomment>
        <translation>Bild      {picture}</translation>
    </message>
    <message>
        <source>Move between documents, article, summary, inspector and open panels</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zwischen Dokumenten, Artikel, Zusammenfassung, Inspektor und offenen Bereichen wechseln</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Move between them the other way round</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>In umgekehrter Richtung zwischen ihnen wechseln</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>T&amp;our</translation>
    </message>
    <message>
        <source>Reads plain text (title, body, numbered points, related links), JSON Lines with title, article and summary, and the lossless format. The same text twice adds nothing; a set for a document that is there joins it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Liest Text (Titel, Text, nummerierte Punkte, verwandte Links), JSON Lines mit title, article und summary sowie das verlustfreie Format. Derselbe Text ein zweites Mal fügt nichts hinzu; ein Set zu einem vorhandenen Dokument kommt zu diesem.</translation>
    </message>
    <message>
        <source>In a project, sets count that were marked as done, in documents that two or more have done. Any other data can be looked at with --spans or --ratings. docs/agreement.md explains the figures.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>In einem Projekt zählen Sets, die als abgeschlossen vermerkt sind, in Dokumenten, die mindestens zwei abgeschlossen haben. Alle anderen Daten lassen sich mit --spans oder --ratings ansehen. docs/agreement.md erklärt die Zahlen.</translation>
    </message>
    <message>
        <source>Time runs while somebody works in the document in the window. It stands still after a minute without a key or the mouse (each annotator may set that), in finished documents, and while another window is in front.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Zeit läuft, während jemand im Fenster an dem Dokument arbeitet. Sie steht still nach einer Minute ohne Taste oder Maus (das lässt sich einstellen), in abgeschlossenen Dokumenten und während ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>What it was begun from; needed where a version is in force.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Von welcher Fassung sie ausging; nötig, wo eine Fassung gilt.</translation>
    </message>
    <message>
        <source>The schema file.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Schemadatei.</translation>
    </message>
    <message>
        <source>{file}: the schema, to be changed and given to `stancemark new --schema` or `stancemark schema apply`</source>
        <extracomment>app/commandline/schema.py</extracomment>
        <translation>{file}: das Schema, zum Ändern und für `stancemark new --schema` oder `stancemark schema apply`</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} labels</source>
        <extracomment>app/commandline/schema.py; of one: {count:,} label</extracomment>
        <translation>
            <numerusform>{count:,} Label</numerusform>
            <numerusform>{count:,} Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that become others become so in all sets. What labels use cannot go: name its new name with --rename, or --keep it as deprecated.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Umbenanntes heißt in allen Sets neu. Was Labels verwenden, kann nicht wegfallen: geben Sie seinen neuen Namen mit --rename an, oder behalten Sie es mit --keep als veraltet.</translation>
    </message>
    <message>
        <source>What has another name in the file, as in ACTOR=PARTY; repeat it.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Was in der Datei anders heißt, wie in ACTOR=PARTEI; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Keep, deprecated, what the file lacks and labels use.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Als veraltet behalten, was der Datei fehlt und Labels verwenden.</translation>
    </message>
    <message>
        <source>The version of the new schema; else that of the file, or the next.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Version des neuen Schemas; sonst die der Datei oder die nächste.</translation>
    </message>
    <message>
        <source>Who you are: the step is yours to undo; leads may change a schema.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer Sie sind: Der Schritt ist Ihrer und lässt sich von Ihnen rückgängig machen; die Leitung darf ein Schema ändern.</translation>
    </message>
    <message>
        <source>Show what would happen; change nothing.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Zeigen, was geschähe; nichts ändern.</translation>
    </message>
    <message>
        <source>{part} may be {name} in the file: --rename {old}={name}</source>
        <extracomment>app/commandline/schema.py</extracomment>
        <translation>{part} ist in der Datei vielleicht {name}: --rename {old}={name}</translation>
    </message>
    <message>
        <source>{project}: schema {version}</source>
        <extracomment>app/commandline/schema.py</extracomment>
        <translation>{project}: Schema {version}</translation>
    </message>
    <message>
        <source>Nothing differs; nothing was changed.</source>
        <extracomment>app/commandline/schema.py</extracomment>
        <translation>Kein Unterschied; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Mark the selection as {label}, or relabel the chosen span</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>Die Auswahl als {label} markieren oder die gewählte Spanne darin ändern</translation>
    </message>
    <message>
        <source>{label}, exactly</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>{label}, exakt</translation>
    </message>
    <message>
        <source>Mark exactly the selected characters as {label}</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>Genau die ausgewählten Zeichen als {label} markieren</translation>
    </message>
    <message>
        <source>{label}: phrase at the caret</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>{label}: Wortgruppe am Cursor</translation>
    </message>
    <message>
        <source>Mark the phrase around the caret as {label}, without selecting it first</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>Die Wortgruppe um den Cursor als {label} markieren, ohne sie auszuwählen</translation>
    </message>
    <message>
        <source>Link: {type}</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>Verknüpfen: {type}</translation>
    </message>
    <message>
        <source>Link the chosen span by {type}</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>Die gewählte Spanne durch {type} verknüpfen</translation>
    </message>
    <message>
        <source>Answer {attribute} of the chosen span</source>
        <extracomment>app/commands/ofschema.py</extracomment>
        <translation>{attribute} der gewählten Spanne beantworten</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im ganzen Fenster</translation>
    </message>
    <message>
        <source>In every window and dialog</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In jedem Fenster und Dialog</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In the text: moving and selecting</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Text: gehen und auswählen</translation>
    </message>
    <message>
        <source>While a jump waits for its letter</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Während ein Sprung auf seinen Buchstaben wartet</translation>
    </message>
    <message>
        <source>In a question</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In einer Frage</translation>
    </message>
    <message>
        <source>In every list</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In jeder Liste</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Liste der Erwähnungen</translation>
    </message>
    <message>
        <source>In the inspector</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Inspektor</translation>
    </message>
    <message>
        <source>In the list of documents</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Liste der Dokumente</translation>
    </message>
    <message>
        <source>In the table of spans</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Tabelle der Spannen</translation>
    </message>
    <message>
        <source>In the register</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>In the register: its list</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Register: seine Liste</translation>
    </message>
    <message>
        <source>In a list of places or queries</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In einer Liste von Fundstellen oder Rückfragen</translation>
    </message>
    <message>
        <source>In the inbox of queries</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Eingang der Rückfragen</translation>
    </message>
    <message>
        <source>In the preview of an import</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Vorschau eines Imports</translation>
    </message>
    <message>
        <source>In the agreement window</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Fenster der Übereinstimmung</translation>
    </message>
    <message>
        <source>In figures and plots</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In Werten und Diagrammen</translation>
    </message>
    <message>
        <source>In the list of disagreements</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Liste der Abweichungen</translation>
    </message>
    <message>
        <source>In the panel of searches</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Suchbereich</translation>
    </message>
    <message>
        <source>In the list of places found</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Liste der Fundstellen</translation>
    </message>
    <message>
        <source>In the preview of changes</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Vorschau der Änderungen</translation>
    </message>
    <message>
        <source>In the window of keys</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Fenster der Tasten</translation>
    </message>
    <message>
        <source>In the manual</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>In the guideline</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Richtlinie</translation>
    </message>
    <message>
        <source>In the list of older work</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In der Liste älterer Arbeit</translation>
    </message>
    <message>
        <source>In the versions of the guideline</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>In den Fassungen der Richtlinie</translation>
    </message>
    <message>
        <source>In the manual: contents and hits</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Handbuch: Inhalt und Treffer</translation>
    </message>
    <message>
        <source>Type what to look for in all documents</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>Geben Sie ein, wonach in allen Dokumenten gesucht wird</translation>
    </message>
    <message>
        <source>The search is closed</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>Die Suche ist geschlossen</translation>
    </message>
    <message>
        <source>Looking for “{words}” in all documents</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>„{words}“ wird in allen Dokumenten gesucht</translation>
    </message>
    <message>
        <source>look for something first: {key:search} opens the search</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>suchen Sie zuerst nach etwas: {key:search} öffnet die Suche</translation>
    </message>
    <message>
        <source>this is the last place</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>das ist die letzte Stelle</translation>
    </message>
    <message>
        <source>this is the first place</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>das ist die erste Stelle</translation>
    </message>
    <message>
        <source>{label} of {annotator}</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>{label} von {annotator}</translation>
    </message>
    <message>
        <source>{row:,} of {count:,}: {what}</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>{row:,} von {count:,}: {what}</translation>
    </message>
    <message>
        <source>tick places first</source>
        <extracomment>app/finding/searching.py</extracomment>
        <translation>haken Sie zuerst Stellen an</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} places are ticked; at most {most:,} are changed in one step</source>
        <extracomment>app/finding/searching.py; of one: {count:,} place is ticked; at most {most:,} are changed in one step</extracomment>
        <translation>
            <numerusform>{count:,} Stelle ist angehakt; höchstens {most:,} werden in einem Schritt geändert</numerusform>
            <numerusform>{count:,} Stellen sind angehakt; höchstens {most:,} werden in einem Schritt geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would become of {count:,} places</source>
        <extracomment>app/finding/searching.py; of one: What would become of {count:,} place</extracomment>
        <translation>
            <numerusform>Was aus {count:,} Stelle würde</numerusform>
            <numerusform>Was aus {count:,} Stellen würde</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Wer annotiert hat</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>related links</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>verwandte Links</translation>
    </message>
    <message>
        <source>other text</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>anderer Text</translation>
    </message>
    <message>
        <source>among all mentions, or many places</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>mit allen Erwähnungen oder mit vielen Stellen</translation>
    </message>
    <message>
        <source>open query</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>offene Rückfrage</translation>
    </message>
    <message>
        <source>answered query</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>beantwortete Rückfrage</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>Type entity:NAME for any other</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Für jede andere: entity:NAME eingeben</translation>
    </message>
    <message>
        <source>Type changed:2026-11-01..2026-11-15 for other days</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Für andere Tage: changed:2026-11-01..2026-11-15 eingeben</translation>
    </message>
    <message>
        <source>Type in:3 for the third point</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>Für den dritten Punkt: in:3 eingeben</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>app/finding/offers.py</extracomment>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Zuerst ein Dokument öffnen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>This document is not finished</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Dieses Dokument ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>You have nothing here that is under an older version of the guideline</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Sie haben hier nichts, was unter einer älteren Fassung der Richtlinie steht</translation>
    </message>
    <message>
        <source>Open a disagreement in the agreement window first</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Zuerst eine Abweichung im Fenster der Übereinstimmung öffnen</translation>
    </message>
    <message>
        <source>These are your own labels</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Das sind die eigenen Labels</translation>
    </message>
    <message>
        <source>The tour is not under way: {key:tour} begins it</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Die Tour ist nicht im Gange: {key:tour} beginnt sie</translation>
    </message>
    <message>
        <source>The schema lets {type} links start only in {kinds}</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Das Schema lässt Verknüpfungen {type} nur in {kinds} beginnen</translation>
    </message>
    <message>
        <source>“{words}” has no links</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>„{words}“ hat keine Verknüpfungen</translation>
    </message>
    <message>
        <source>The schema lets no {type} link start at {label}</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Das Schema lässt bei {label} keine Verknüpfung {type} beginnen</translation>
    </message>
    <message>
        <source>The schema asks no {attribute} of {label}</source>
        <extracomment>app/commands/states.py</extracomment>
        <translation>Das Schema fragt bei {label} nicht nach {attribute}</translation>
    </message>
    <message>
        <source>Counting was cancelled</source>
        <extracomment>app/agreement/surveying.py</extracomment>
        <translation>Das Zählen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The table of spans is closed</source>
        <extracomment>app/tabling.py</extracomment>
        <translation>Die Tabelle der Spannen ist geschlossen</translation>
    </message>
    <message>
        <source>Table of spans: {span}, {place}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation>Tabelle der Spannen: {span}, {place}</translation>
    </message>
    <message>
        <source>Table of spans: {text}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation>Tabelle der Spannen: {text}</translation>
    </message>
    <message>
        <source>At the words of {span}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation>Bei den Wörtern von {span}</translation>
    </message>
    <message>
        <source>Only the time of this annotator; may be given more than once.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Nur die Zeit dieser Person; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other</source>
        <extracomment>app/commandline/times.py</extracomment>
        <translation>--json und --csv schließen sich aus</translation>
    </message>
    <message>
        <source>spans of {name} with the label {label} overlap each other</source>
        <extracomment>annotations/agreement/alphau.py</extracomment>
        <translation>Spannen von {name} mit dem Label {label} überlappen einander</translation>
    </message>
    <message>
        <source>{name} marked nothing in {count} of {all} documents</source>
        <extracomment>annotations/agreement/unitizing.py</extracomment>
        <translation>{name} hat in {count} von {all} Dokumenten nichts markiert</translation>
    </message>
    <message>
        <source>spans of {names} overlap each other</source>
        <extracomment>annotations/agreement/unitsums.py</extracomment>
        <translation>Spannen von {names} überlappen einander</translation>
    </message>
    <message>
        <source>NEW</source>
        <extracomment>annotations/drafts/beginnings.py</extracomment>
        <translation>NEU</translation>
    </message>
    <message>
        <source>field</source>
        <extracomment>annotations/drafts/beginnings.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Words and sentences are cut anew, in all windows. Nothing that is marked changes. Undo takes it back.</source>
        <extracomment>annotations/projectlanguage.py</extracomment>
        <translation>Wörter und Sätze werden in allen Fenstern neu zerlegt. Was markiert ist, bleibt. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <extracomment>widgets/controls/colourfield.py</extracomment>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Compare the version that it was made under with the one in force</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Die Fassung, unter der es entstanden ist, mit der geltenden vergleichen</translation>
    </message>
    <message>
        <source>No rule has changed since</source>
        <extracomment>widgets/lists/olderlist.py</extracomment>
        <translation>Seitdem hat sich keine Regel geändert</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>widgets/lists/partlist.py</extracomment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Preview: {scheme}</source>
        <extracomment>widgets/schemapreview.py</extracomment>
        <translation>Vorschau: {scheme}</translation>
    </message>
    <message>
        <source>Preview of the text: {scheme}</source>
        <extracomment>widgets/schemapreview.py</extracomment>
        <translation>Vorschau des Texts: {scheme}</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>widgets/sectionview.py</extracomment>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Text of the article and its sections</source>
        <extracomment>widgets/sectionview.py</extracomment>
        <translation>Text des Artikels und seine Abschnitte</translation>
    </message>
    <message>
        <source>Points {first}–{last}</source>
        <extracomment>widgets/sectionview.py</extracomment>
        <translation>Punkte {first}–{last}</translation>
    </message>
    <message>
        <source>[required]</source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>[nötig]</translation>
    </message>
    <message>
        <source>[default: </source>
        <extracomment>app/commandline/help.py</extracomment>
        <translation>[Vorgabe: </translation>
    </message>
    <message>
        <source>Panels of this side</source>
        <extracomment>app/docks.py</extracomment>
        <translation>Bereiche dieser Seite</translation>
    </message>
    <message>
        <source>Mend what is typed: words, ferr* or “exact words”; /a regular expression/; label:ACTOR, commitment=offers, state:done. The page about it in the manual has all of it.</source>
        <extracomment>app/finding/hints.py</extracomment>
        <translation>Ändern Sie das Getippte: Wörter, ferr* oder “genaue Wörter”; /ein regulärer Ausdruck/; label:ACTOR, commitment=offers, state:done. Die Seite darüber im Handbuch nennt alles.</translation>
    </message>
    <message>
        <source>No spans in the last {count} days</source>
        <extracomment>app/panes/ownstatistics.py</extracomment>
        <translation>Keine Spannen in den letzten {count} Tagen</translation>
    </message>
    <message>
        <source>The schema has been changed since this draft was begun, so it cannot be applied any more: save it as a file, discard it, and load the file</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>Das Schema ist geändert worden, seit dieser Entwurf begonnen wurde, und er lässt sich nicht mehr anwenden: speichern Sie ihn als Datei, verwerfen Sie ihn, und laden Sie die Datei</translation>
    </message>
    <message>
        <source>Only who leads the project may change its schema; a draft can be made, and saved as a file</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>Nur wer das Projekt leitet, darf sein Schema ändern; ein Entwurf lässt sich machen und als Datei speichern</translation>
    </message>
    <message>
        <source>Schema – {project} – Stancemark</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>Schema – {project} – Stancemark</translation>
    </message>
    <message>
        <source>there is nothing to undo in the draft</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>im Entwurf gibt es nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>there is nothing to do again in the draft</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>im Entwurf gibt es nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>The draft is discarded; {key:undo} brings it back</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>Der Entwurf ist verworfen; {key:undo} holt ihn zurück</translation>
    </message>
    <message>
        <source>nothing is wrong with the draft</source>
        <extracomment>app/schemas/faultline.py</extracomment>
        <translation>am Entwurf ist nichts verkehrt</translation>
    </message>
    <message>
        <source>By nothing</source>
        <extracomment>app/panes/schemaeditor.py</extracomment>
        <translation>Von nichts</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>app/schemas/faultline.py</extracomment>
        <translation>Nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} things wrong</source>
        <extracomment>app/schemas/faultline.py; of one: {count:,} thing wrong</extracomment>
        <translation>
            <numerusform>{count:,} Ding ist verkehrt</numerusform>
            <numerusform>{count:,} Dinge sind verkehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} remarks</source>
        <extracomment>app/schemas/faultline.py; of one: {count:,} remark</extracomment>
        <translation>
            <numerusform>{count:,} Hinweis</numerusform>
            <numerusform>{count:,} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  ·  {{key:next_problem}} leads there</source>
        <extracomment>app/schemas/faultline.py</extracomment>
        <translation>{line}  ·  {{key:next_problem}} führt hin</translation>
    </message>
    <message>
        <source>Load…</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>This project is led by {names}. Lead it as well?</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Leitung dieses Projekts: {names}. Auch leiten?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>LIGHT</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>HELL</translation>
    </message>
    <message>
        <source>DARK</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>DUNKEL</translation>
    </message>
    <message>
        <source>Apply…</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Parts of the schema</source>
        <extracomment>app/panes/schemaparts.py</extracomment>
        <translation>Teile des Schemas</translation>
    </message>
    <message>
        <source>Apply the draft</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Den Entwurf anwenden</translation>
    </message>
    <message>
        <source>Version of the schema from then on</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Version des Schemas von da an</translation>
    </message>
    <message>
        <source>What would happen</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Keep what is used, deprecated</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Verwendetes als veraltet behalten</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What changes in the schema</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Was sich am Schema ändert</translation>
    </message>
    <message>
        <source>Nothing: what is labelled stays as it is</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Nichts: Was annotiert ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>What becomes of labels</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Was aus Labels wird</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>nichts ist anders</translation>
    </message>
    <message>
        <source>&amp;Version from then on</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>&amp;Version von da an</translation>
    </message>
    <message>
        <source>What has another name?</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Was hat einen anderen Namen?</translation>
    </message>
    <message>
        <source>What may have another name</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Was einen anderen Namen haben könnte</translation>
    </message>
    <message>
        <source>These look as if they had another name in the file</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Diese sehen aus, als hätten sie in der Datei einen anderen Namen</translation>
    </message>
    <message>
        <source>What is ticked is renamed in all labels. What is not goes, and the other one is new.</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Angehaktes wird in allen Labels umbenannt. Was nicht angehakt ist, fällt weg, und das andere ist neu.</translation>
    </message>
    <message>
        <source>These the file tells by itself</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Diese nennt die Datei selbst</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Angehaktes nehmen</translation>
    </message>
    <message>
        <source>Do not load</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Nicht laden</translation>
    </message>
    <message>
        <source>{part} is called {name}</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>{part} heißt {name}</translation>
    </message>
    <message>
        <source>{renaming}: this turns a renaming back</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>{renaming}: macht Umbenennung rückgängig</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Es gibt noch keine Fassung.</translation>
    </message>
    <message>
        <source>nothing, read it whole</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>nichts, ganz zu lesen</translation>
    </message>
    <message>
        <source>The version as it reads</source>
        <extracomment>app/panes/versionparts.py</extracomment>
        <translation>Die Fassung, wie sie sich liest</translation>
    </message>
    <message>
        <source>this page has no parts to add to: choose a list or a part first</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>diese Seite hat keine Teile, denen etwas hinzuzufügen wäre: wählen Sie zuerst eine Liste oder einen Teil</translation>
    </message>
    <message>
        <source>nothing can stand below this part</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>unter diesem Teil kann nichts stehen</translation>
    </message>
    <message>
        <source>“{name}” is out of the draft</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>„{name}“ ist aus dem Entwurf genommen</translation>
    </message>
    <message>
        <source>this part is not offered, so it cannot be deprecated</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>dieser Teil wird nicht angeboten und kann also nicht veralten</translation>
    </message>
    <message>
        <source>“{name}” is offered again</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>„{name}“ wird wieder angeboten</translation>
    </message>
    <message>
        <source>“{name}” is deprecated: it stays, offered no more</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>„{name}“ ist veraltet: Es bleibt, wird aber nicht mehr angeboten</translation>
    </message>
    <message>
        <source>choose a label first: colours are those of labels</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>wählen Sie zuerst ein Label: Farben sind die von Labels</translation>
    </message>
    <message>
        <source>its colours are no trouble</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>seine Farben machen keine Schwierigkeiten</translation>
    </message>
    <message>
        <source>{label} has the colours {light} and {dark} now</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>{label} hat jetzt die Farben {light} und {dark}</translation>
    </message>
    <message>
        <source>“{name}” is new: write its name</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>„{name}“ ist neu: schreiben Sie seinen Namen</translation>
    </message>
    <message>
        <source>choose a part in the list first</source>
        <extracomment>app/schemas/deeds.py</extracomment>
        <translation>wählen Sie zuerst einen Teil in der Liste</translation>
    </message>
    <message>
        <source>Schema (*.json);;All files (*)</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Schema (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The schema editor is open; {key:schema} leads there from the text</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Der Schema-Editor ist offen; {key:schema} führt aus dem Text dorthin</translation>
    </message>
    <message>
        <source>This is the draft that you left; {key:discard} begins anew</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Das ist der Entwurf, den Sie zurückgelassen haben; {key:discard} beginnt neu</translation>
    </message>
    <message>
        <source>The draft of the schema is kept; {key:schema} leads back to it</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Der Entwurf des Schemas bleibt erhalten; {key:schema} führt zu ihm zurück</translation>
    </message>
    <message>
        <source>Load a schema</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Ein Schema laden</translation>
    </message>
    <message>
        <source>not loaded: {reason}</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>nicht geladen: {reason}</translation>
    </message>
    <message>
        <source>The draft is {file} now: {changes}</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Der Entwurf ist jetzt {file}: {changes}</translation>
    </message>
    <message>
        <source>Nothing in {file} differs from the schema in force</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Nichts in {file} ist anders als im geltenden Schema</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>say first who you are: the window behind asks for your name</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>sagen Sie zuerst, wer Sie sind: das Fenster dahinter fragt nach Ihrem Namen</translation>
    </message>
    <message>
        <source>Version {version} is in force; Undo in the window takes it back</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>Version {version} gilt jetzt; Rückgängig im Fenster nimmt sie zurück</translation>
    </message>
    <message>
        <source>allowed, with a warning</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>erlaubt, mit einer Warnung</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>warns</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>warnt</translation>
    </message>
    <message>
        <source>keeps a document from being finished</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>lässt ein Dokument nicht abschließen</translation>
    </message>
    <message>
        <source>Span that lacks a holder</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Spanne, der ein Träger fehlt</translation>
    </message>
    <message>
        <source>Span with fewer links than it wants</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Spanne mit weniger Verknüpfungen, als sie braucht</translation>
    </message>
    <message>
        <source>Required answer that is missing</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Fehlende Pflichtantwort</translation>
    </message>
    <message>
        <source>Point without a judgement</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Punkt ohne Beurteilung</translation>
    </message>
    <message>
        <source>Verdict without the evidence that it needs</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Urteil ohne den Beleg, den es braucht</translation>
    </message>
    <message>
        <source>Sentence that nobody looked at</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Satz, den niemand angesehen hat</translation>
    </message>
    <message>
        <source>Words marked elsewhere and not here</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Anderswo markierte Wörter, hier nicht</translation>
    </message>
    <message>
        <source>Name that may be a place</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Name, der ein Ort sein könnte</translation>
    </message>
    <message>
        <source>Related links</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Verwandte Links</translation>
    </message>
    <message>
        <source>solid</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>dashed</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>dotted</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Striche und Punkte</translation>
    </message>
    <message>
        <source>double</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>wave</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Welle</translation>
    </message>
    <message>
        <source>to whole words</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>auf ganze Wörter</translation>
    </message>
    <message>
        <source>to whole sentences</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>auf ganze Sätze</translation>
    </message>
    <message>
        <source>to nothing, as it is</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>auf nichts, wie sie ist</translation>
    </message>
    <message>
        <source>as a request to the lead</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>als Antrag an die Projektleitung</translation>
    </message>
    <message>
        <source>yes, while labelling</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>ja, beim Annotieren</translation>
    </message>
    <message>
        <source>The letter that asks it; a free one is taken where none is given</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Der Buchstabe, der danach fragt; ohne Angabe ein freier</translation>
    </message>
    <message>
        <source>Rules of the guideline</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Regeln der Richtlinie</translation>
    </message>
    <message>
        <source>Ids with commas between them, as in S1, S2</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Kennungen mit Kommas dazwischen, wie S1, S2</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>What was labelled with it stays and counts; nothing new can be</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Was damit annotiert wurde, bleibt und zählt; Neues kommt nicht hinzu</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No document is finished without an answer</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Ohne Antwort wird kein Dokument abgeschlossen</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>New values</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Neue Werte</translation>
    </message>
    <message>
        <source>Whether an annotator may add one on the way</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Ob beim Annotieren einer hinzukommen darf</translation>
    </message>
    <message>
        <source>Decided by a link</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Von einer Verknüpfung bestimmt</translation>
    </message>
    <message>
        <source>As in “named if a holder link exists”</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wie in „named if a holder link exists“</translation>
    </message>
    <message>
        <source>The letter that takes it in the question</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Der Buchstabe, der ihn in der Frage nimmt</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>As in en, de, pt-BR</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wie en, de, pt-BR</translation>
    </message>
    <message>
        <source>Version of the guideline</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Fassung der Richtlinie</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Shown with the label while one marks</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wird mit dem Label gezeigt, während man markiert</translation>
    </message>
    <message>
        <source>Marks the selection; with Ctrl exactly, with Alt the phrase</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Markiert die Auswahl; mit Strg genau, mit Alt die Wortgruppe</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour on dark paper</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Farbe auf dunklem Papier</translation>
    </message>
    <message>
        <source>Underline</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>Leave articles at the beginning out</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Artikel am Anfang weglassen</translation>
    </message>
    <message>
        <source>The words at the beginning that the rules of spans name</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Die Wörter am Anfang, die die Regeln der Spannen nennen</translation>
    </message>
    <message>
        <source>Propose other mentions</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Andere Erwähnungen vorschlagen</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>A point with it counts as supported</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Ein Punkt damit gilt als belegt</translation>
    </message>
    <message>
        <source>The letter that makes one</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Der Buchstabe, der eine anlegt</translation>
    </message>
    <message>
        <source>Starts at</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>May end at plain text</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Darf bei bloßem Text enden</translation>
    </message>
    <message>
        <source>May end at nothing</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Darf bei nichts enden</translation>
    </message>
    <message>
        <source>Starts in</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Beginnt in</translation>
    </message>
    <message>
        <source>None ticked: anywhere</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Keines angehakt: überall</translation>
    </message>
    <message>
        <source>Ends in</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>How many a span wants</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wie viele eine Spanne braucht</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many a span may have</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wie viele eine Spanne haben darf</translation>
    </message>
    <message>
        <source>Likely target</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wahrscheinliches Ziel</translation>
    </message>
    <message>
        <source>Where it says enclosing: the smallest span around; left: the nearest to the left; else the nearest</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Bei enclosing die kleinste Spanne darum herum, bei left die nächste links, sonst die nächste</translation>
    </message>
    <message>
        <source>A selection is widened</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Eine Auswahl wird erweitert</translation>
    </message>
    <message>
        <source>Leave white space at the edges out</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Leerraum an den Rändern weglassen</translation>
    </message>
    <message>
        <source>Signs left out at the end</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Zeichen, die am Ende wegfallen</translation>
    </message>
    <message>
        <source>Words left out at the beginning</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Wörter, die am Anfang wegfallen</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Leave a possessive ’s at the end out</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Ein besitzanzeigendes ’s am Ende weglassen</translation>
    </message>
    <message>
        <source>Spans in one another</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Ineinanderliegende Spannen</translation>
    </message>
    <message>
        <source>With the same label</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Mit demselben Label</translation>
    </message>
    <message>
        <source>Spans that cross</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Sich kreuzende Spannen</translation>
    </message>
    <message>
        <source>Spans over sentences</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Spannen über Sätze hinweg</translation>
    </message>
    <message>
        <source>Spans may have gaps</source>
        <extracomment>app/schemas/fields.py</extracomment>
        <translation>Spannen dürfen Lücken haben</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Value for “none”</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Wert für „keines“</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Kinds of errors</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>Document fields</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Dokumentfelder</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Vokabulare</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Rules of spans</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Regeln der Spannen</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>What may be marked. Questions about a span stand below its label.</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Was markiert werden darf. Fragen zu einer Spanne stehen unter ihrem Label.</translation>
    </message>
    <message>
        <source>What may join two spans. Questions about a link stand below it.</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Was zwei Spannen verbinden darf. Fragen zu einer Verknüpfung stehen unter ihr.</translation>
    </message>
    <message>
        <source>How a point of the summary can be judged.</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Wie ein Punkt der Zusammenfassung beurteilt werden kann.</translation>
    </message>
    <message>
        <source>What can be wrong with a point of the summary.</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Was an einem Punkt der Zusammenfassung verkehrt sein kann.</translation>
    </message>
    <message>
        <source>What is asked about a document as a whole.</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Was über ein Dokument als Ganzes gefragt wird.</translation>
    </message>
    <message>
        <source>Lists of values that several questions share. Values come in with articles, or on the way.</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Listen von Werten, die sich mehrere Fragen teilen. Werte kommen mit Artikeln herein oder unterwegs.</translation>
    </message>
    <message>
        <source>Add a label</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Add a link</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Add a verdict</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Urteil hinzufügen</translation>
    </message>
    <message>
        <source>Add a kind of error</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Art von Fehler hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a vocabulary</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Vokabular hinzufügen</translation>
    </message>
    <message>
        <source>The schema as a whole</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Das Schema als Ganzes</translation>
    </message>
    <message>
        <source>Find better colours</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Bessere Farben finden</translation>
    </message>
    <message>
        <source>The nearest that are no trouble</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Die nächsten, die keine Schwierigkeiten machen</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Add a value</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Annotate: {section}</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Annotieren: {section}</translation>
    </message>
    <message>
        <source>This version knows no such check</source>
        <extracomment>app/schemas/forms.py</extracomment>
        <translation>Diese Version kennt keine solche Prüfung</translation>
    </message>
    <message>
        <source>another part asks for the key {key} already</source>
        <extracomment>app/schemas/keys.py</extracomment>
        <translation>nach einem anderen Teil fragt schon die Taste {key}</translation>
    </message>
    <message>
        <source>“{holder}” has the key {key} already</source>
        <extracomment>app/schemas/keys.py</extracomment>
        <translation>„{holder}“ hat schon die Taste {key}</translation>
    </message>
    <message>
        <source>“{holder}” ({place}) has the key {key} already</source>
        <extracomment>app/schemas/keys.py</extracomment>
        <translation>„{holder}“ ({place}) hat schon die Taste {key}</translation>
    </message>
    <message>
        <source>deprecated</source>
        <extracomment>app/schemas/rows.py</extracomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>app/schemas/rows.py</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>app/schemas/rows.py</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <extracomment>app/schemas/rows.py</extracomment>
        <translation>etwas ist daran verkehrt</translation>
    </message>
    <message>
        <source>there is a remark on it</source>
        <extracomment>app/schemas/rows.py</extracomment>
        <translation>es gibt einen Hinweis dazu</translation>
    </message>
    <message>
        <source>In the schema editor</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Schema-Editor</translation>
    </message>
    <message>
        <source>In the schema editor: its list</source>
        <extracomment>app/commands/scopes.py</extracomment>
        <translation>Im Schema-Editor: seine Liste</translation>
    </message>
    <message>
        <source>there is no time of {name} in this project (annotators: {names})</source>
        <extracomment>app/commandline/times.py</extracomment>
        <translation>von {name} gibt es in diesem Projekt keine Zeit (Personen: {names})</translation>
    </message>
    <message>
        <source>Nobody has worked on a document of this project yet.</source>
        <extracomment>app/commandline/times.py</extracomment>
        <translation>Noch hat niemand an einem Dokument dieses Projekts gearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>{measured:,} of {count:,} documents measured</source>
        <extracomment>app/commandline/times.py; of one: {measured:,} of {count:,} document measured</extracomment>
        <translation>
            <numerusform>{measured:,} von {count:,} Dokument gemessen</numerusform>
            <numerusform>{measured:,} von {count:,} Dokumenten gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>In all {name}: {time} ({what})</source>
        <extracomment>app/commandline/times.py</extracomment>
        <translation>Insgesamt {name}: {time} ({what})</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>app/commandline/times.py; of one: {count:,} row</extracomment>
        <translation>
            <numerusform>{count:,} Zeile</numerusform>
            <numerusform>{count:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>app/commandline/times.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{time} on this document</source>
        <extracomment>app/worktime/timekeeping.py</extracomment>
        <translation>{time} an diesem Dokument</translation>
    </message>
    <message>
        <source>New here? The tour leads through the first steps in an article of the sample. You do each thing yourself, and can leave at any moment.</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Neu hier? Die Tour führt durch die ersten Schritte in einem Artikel des Beispiels. Alles tun Sie selbst, und Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>every practice article has labels of yours already: take them back, or make the sample in another folder</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>jeder Übungsartikel hat schon Labels von Ihnen: nehmen Sie sie zurück, oder legen Sie das Beispiel in einem anderen Ordner an</translation>
    </message>
    <message>
        <source>The card of the tour; Esc there leaves it</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Die Karte der Tour; Esc verlässt sie dort</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Tour machen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>A tour of five minutes</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Eine Tour von fünf Minuten</translation>
    </message>
    <message>
        <source>This is the first step of the tour</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Das ist der erste Schritt der Tour</translation>
    </message>
    <message>
        <source>{key:tour} begins the tour at any time</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>{key:tour} beginnt die Tour jederzeit</translation>
    </message>
    <message>
        <source>You left the tour; {key:tour} goes on with it</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Sie haben die Tour verlassen; {key:tour} setzt sie fort</translation>
    </message>
    <message>
        <source>The tour has begun; {key:tour} leads to its card</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Die Tour hat begonnen; {key:tour} führt zu ihrer Karte</translation>
    </message>
    <message>
        <source>Open the article</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Tour verlassen</translation>
    </message>
    <message>
        <source>The tour goes on in another article.</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Die Tour geht in einem anderen Artikel weiter.</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>Take my practice labels back</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Meine Übungslabels zurücknehmen</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>app/tour/touring.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps of the tour are undone</source>
        <extracomment>app/tour/touring.py; of one: {count} step of the tour is undone</extracomment>
        <translation>
            <numerusform>{count} Schritt der Tour ist zurückgenommen</numerusform>
            <numerusform>{count} Schritte der Tour sind zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>only who leads the project may change the language of the articles: {names}</source>
        <extracomment>annotations/edits/language.py</extracomment>
        <translation>die Sprache der Artikel darf nur ändern, wer das Projekt leitet: {names}</translation>
    </message>
    <message>
        <source>the language has been changed since, to {language}</source>
        <extracomment>annotations/edits/language.py</extracomment>
        <translation>die Sprache wurde seither geändert, in {language}</translation>
    </message>
    <message>
        <source>the tokenizer lies in the folder {folder}; config.cfg takes it from there</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>der Tokenizer liegt im Ordner {folder}; config.cfg nimmt ihn von dort</translation>
    </message>
    <message>
        <source>to train on this, and to use what was trained: pip install {packages}</source>
        <extracomment>annotations/formats/spacy_docbin.py</extracomment>
        <translation>zum Trainieren und um das Trainierte zu verwenden: pip install {packages}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} articles are in letters that {language} is not written in: the language of the articles can be changed (File, Language of the articles)</source>
        <extracomment>annotations/importing.py; of one: {count:,} article is in letters that {language} is not written in: the language of the articles can be changed (File, Language of the articles)</extracomment>
        <translation>
            <numerusform>{count:,} Artikel hat Buchstaben, in denen {language} nicht geschrieben wird: die Sprache der Artikel lässt sich ändern (Datei, Sprache der Artikel)</numerusform>
            <numerusform>{count:,} Artikel haben Buchstaben, in denen {language} nicht geschrieben wird: die Sprache der Artikel lässt sich ändern (Datei, Sprache der Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>annotations/languages.py</extracomment>
        <translation>Mehrere Sprachen</translation>
    </message>
    <message>
        <source>{code!r}: is no language code; stancemark languages lists them, such as en, de or pt-BR</source>
        <extracomment>annotations/languages.py</extracomment>
        <translation>{code!r}: ist kein Sprachcode; stancemark languages nennt sie alle, etwa en, de oder pt-BR</translation>
    </message>
    <message>
        <source>{code!r}: is no language code; perhaps {meant}? stancemark languages lists them</source>
        <extracomment>annotations/languages.py</extracomment>
        <translation>{code!r}: ist kein Sprachcode; vielleicht {meant}? stancemark languages nennt sie alle</translation>
    </message>
    <message>
        <source>the articles are in {language} already</source>
        <extracomment>annotations/projectlanguage.py</extracomment>
        <translation>die Sprache der Artikel ist bereits {language}</translation>
    </message>
    <message>
        <source>The articles are in {language}</source>
        <extracomment>annotations/projectlanguage.py</extracomment>
        <translation>Die Sprache der Artikel ist {language}</translation>
    </message>
    <message>
        <source>This is their language now.</source>
        <extracomment>annotations/projectlanguage.py</extracomment>
        <translation>Das ist jetzt ihre Sprache.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} articles change their language, too.</source>
        <extracomment>annotations/projectlanguage.py; of one: {count:,} article changes its language, too.</extracomment>
        <translation>
            <numerusform>Auch {count:,} Artikel wechselt die Sprache.</numerusform>
            <numerusform>Auch {count:,} Artikel wechseln die Sprache.</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules for the language {language}; spaCy&apos;s multi-language rules are used</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>keine Regeln für die Sprache {language}; es gelten spaCys Regeln für mehrere Sprachen</translation>
    </message>
    <message>
        <source>{language} is cut into syllables; for words: pip install {packages}</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>{language} wird in Silben zerlegt; für Wörter: pip install {packages}</translation>
    </message>
    <message>
        <source>{language} is cut into characters; for words: pip install {packages}</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>{language} wird in Zeichen zerlegt; für Wörter: pip install {packages}</translation>
    </message>
    <message>
        <source>{language} is cut into syllables, as it is written without blanks between words</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>{language} wird in Silben zerlegt, da zwischen Wörtern kein Leerzeichen steht</translation>
    </message>
    <message>
        <source>{language} is cut into characters, as it is written without blanks between words</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>{language} wird in Zeichen zerlegt, da zwischen Wörtern kein Leerzeichen steht</translation>
    </message>
    <message>
        <source>{language} is cut at blanks and marks: particles stay with their words</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>{language} wird an Leer- und Satzzeichen zerlegt: Partikeln bleiben bei ihren Wörtern</translation>
    </message>
    <message>
        <source>spaCy has no rules for {language}; its multi-language rules are used</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>spaCy hat keine Regeln für {language}; es gelten die für mehrere Sprachen</translation>
    </message>
    <message>
        <source>spaCy has no rules for {language}; those for {other} are used</source>
        <extracomment>annotations/suggest/pipelines.py</extracomment>
        <translation>spaCy hat keine Regeln für {language}; es gelten die für {other}</translation>
    </message>
    <message>
        <source>No language is called so. Erase some letters; Esc leaves.</source>
        <extracomment>widgets/lists/languagelist.py</extracomment>
        <translation>So heißt keine Sprache. Löschen Sie einige Buchstaben; Esc schließt.</translation>
    </message>
    <message>
        <source>A name, in English or in the language itself, or a code</source>
        <extracomment>widgets/lists/languagelist.py</extracomment>
        <translation>Ein Name in der Sprache selbst oder auf Englisch, oder ein Code</translation>
    </message>
    <message>
        <source>Look for a language</source>
        <extracomment>widgets/lists/languagelist.py</extracomment>
        <translation>Eine Sprache suchen</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>widgets/lists/languagelist.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>for merging</comment>
        <extracomment>widgets/lists/registerrows.py</extracomment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a place of a list</comment>
        <extracomment>widgets/lists/registerrows.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The articles are in {language}; {leads} may change that</source>
        <extracomment>app/articlelanguage.py</extracomment>
        <translation>Die Sprache der Artikel ist {language}; ändern darf sie {leads}</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <extracomment>app/articlelanguage.py</extracomment>
        <translation>Sprache der Artikel</translation>
    </message>
    <message>
        <source>Right of the text</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Rechts vom Text</translation>
    </message>
    <message>
        <source>Left of the text</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Links vom Text</translation>
    </message>
    <message>
        <source>Below the text</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Unter dem Text</translation>
    </message>
    <message>
        <source>Above the text</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Über dem Text</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>All parts have their usual sizes and places</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Alle Bereiche haben ihre üblichen Größen und Plätze</translation>
    </message>
    <message>
        <source>no panel is open; {key:palette} finds those there are</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>kein Bereich ist offen; {key:palette} findet die, die es gibt</translation>
    </message>
    <message>
        <source>Which panel</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Welcher Bereich</translation>
    </message>
    <message>
        <source>{part} can become no larger here</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>{part}: größer geht es hier nicht</translation>
    </message>
    <message>
        <source>{part} can become no smaller here</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>{part}: kleiner geht es hier nicht</translation>
    </message>
    <message>
        <source>{part}: {percent} % of the room</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>{part}: {percent} % des Platzes</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Where “{panel}” stands</source>
        <extracomment>app/arranging.py</extracomment>
        <translation>Wo „{panel}“ steht</translation>
    </message>
    <message>
        <source>{project}: new project in {language}, schema {schema}</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>{project}: neues Projekt, Sprache {language}, Schema {schema}</translation>
    </message>
    <message>
        <source>{project}: new project in {language}, schema {schema}, guideline {version}</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>{project}: neues Projekt, Sprache {language}, Schema {schema}, Richtlinie {version}</translation>
    </message>
    <message>
        <source>There is no language that “{words}” stands for.</source>
        <extracomment>app/commandline/languages.py</extracomment>
        <translation>Es gibt keine Sprache, für die „{words}“ steht.</translation>
    </message>
    <message>
        <source>{project}: the articles are in {language}</source>
        <extracomment>app/commandline/languages.py</extracomment>
        <translation>{project}: die Sprache der Artikel ist {language}</translation>
    </message>
    <message>
        <source>spaCy has rules for the words of this language</source>
        <extracomment>app/panes/languagechoice.py</extracomment>
        <translation>spaCy hat Regeln für die Wörter dieser Sprache</translation>
    </message>
    <message>
        <source>Which language are the articles in?</source>
        <extracomment>app/panes/languagechoice.py</extracomment>
        <translation>In welcher Sprache sind die Artikel?</translation>
    </message>
    <message>
        <source>It decides where words and sentences end. It can be changed later: File, Language of the articles.</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Sie entscheidet, wo Wörter und Sätze enden. Sie lässt sich später ändern: Datei, Sprache der Artikel.</translation>
    </message>
    <message>
        <source>New project {name}</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Neues Projekt {name}</translation>
    </message>
    <message>
        <source>Every sentence was visited, or has a label</source>
        <extracomment>app/grammar/completion.py</extracomment>
        <translation>Jeder Satz wurde besucht oder hat ein Label</translation>
    </message>
    <message>
        <source>{part}: {key}: no longer {old}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part}: {key}: nicht mehr {old}</translation>
    </message>
    <message>
        <source>{part}: {key}: {new}, was {old}</source>
        <extracomment>annotations/drafts/differences.py</extracomment>
        <translation>{part}: {key}: {new}, vorher {old}</translation>
    </message>
    <message>
        <source>{part} is there already: choose another name</source>
        <extracomment>annotations/drafts/draft.py</extracomment>
        <translation>{part} gibt es schon: Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>what a link decides could not be written with this name: choose another</source>
        <extracomment>annotations/drafts/draft.py</extracomment>
        <translation>was ein Link entscheidet, ließe sich mit diesem Namen nicht schreiben: Wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>at character {place}: an expression cannot call itself or a group</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>bei Zeichen {place}: ein Ausdruck kann weder sich selbst noch eine Gruppe aufrufen</translation>
    </message>
    <message>
        <source>the expression has flags that do not go with it</source>
        <extracomment>annotations/concordance/expressions.py</extracomment>
        <translation>der Ausdruck hat Schalter, die nicht zu ihm passen</translation>
    </message>
    <message>
        <source>stopped in “{title}”: the expression tries too many ways there</source>
        <extracomment>annotations/concordance/looking.py</extracomment>
        <translation>in „{title}“ abgebrochen: Der Ausdruck probiert dort zu viele Wege</translation>
    </message>
    <message>
        <source>stopped after {done:,} of {of:,} documents: the expression takes too long</source>
        <extracomment>annotations/concordance/looking.py</extracomment>
        <translation>nach {done:,} von {of:,} Dokumenten abgebrochen: Der Ausdruck braucht zu lange</translation>
    </message>
    <message>
        <source>version {version} came into force after this was begun; compare the two first</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation>Fassung {version} ist in Kraft getreten, nachdem diese hier begonnen war; vergleichen Sie zuerst die beiden</translation>
    </message>
    <message>
        <source>only who leads the project takes a guideline out of force: {names}</source>
        <extracomment>annotations/edits/guidelines.py</extracomment>
        <translation>nur die Projektleitung setzt eine Richtlinie außer Kraft: {names}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Gerät ist belegt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>is a project that is open here</source>
        <extracomment>annotations/errors.py</extracomment>
        <translation>ist ein Projekt, das hier geöffnet ist</translation>
    </message>
    <message>
        <source>the project was changed meanwhile</source>
        <extracomment>annotations/project.py</extracomment>
        <translation>das Projekt wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>{path}: another program has replaced or moved the file, or its log; nothing was changed; open the project again</source>
        <extracomment>annotations/store/database.py</extracomment>
        <translation>{path}: Ein anderes Programm hat die Datei oder ihr Protokoll ersetzt oder verschoben; nichts wurde geändert; öffnen Sie das Projekt noch einmal</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>widgets/concordancepanel.py</extracomment>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>{column}: {percent} % of the width</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{column}: {percent} % der Breite</translation>
    </message>
    <message>
        <source>{column} keeps its width</source>
        <extracomment>widgets/lists/spantable.py</extracomment>
        <translation>{column} behält seine Breite</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>app/articlelanguage.py</extracomment>
        <translation>Die Sprache ändern</translation>
    </message>
    <message>
        <source>{file}: version {version}, to be changed and put in force with `stancemark guideline put --from {version}`, which says if another came meanwhile</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>{file}: Fassung {version}, zu ändern und in Kraft zu setzen mit `stancemark guideline put --from {version}`; das sagt, wenn inzwischen eine andere gilt</translation>
    </message>
    <message>
        <source>version {version} has no rule {id}, and no other</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Fassung {version} hat keine Regel {id} und auch keine andere</translation>
    </message>
    <message numerus="yes">
        <source>version {version} has no rule {id}, nor any like it; it has {count:,}, from {first} to {last}</source>
        <extracomment>app/commandline/guideline.py; of one: version {version} has no rule {id}, nor one like it; its {count:,} rule is {first}</extracomment>
        <translation>
            <numerusform>Fassung {version} hat keine Regel {id} und keine ähnliche; ihre {count:,} Regel ist {first}</numerusform>
            <numerusform>Fassung {version} hat keine Regel {id} und keine ähnliche; sie hat {count:,}, von {first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version} is in force; say with --from which version the new text was begun from</source>
        <extracomment>app/commandline/guideline.py</extracomment>
        <translation>Fassung {version} gilt; sagen Sie mit --from, von welcher Fassung der neue Text ausging</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>app/fileicons.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <extracomment>app/fileicons.py</extracomment>
        <translation>{ending}-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/fileicons.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>“{words}”; {count:,} more sentences not visited</source>
        <extracomment>app/grammar/completion.py; of one: “{words}”; {count:,} more sentence not visited</extracomment>
        <translation>
            <numerusform>„{words}“; noch {count:,} Satz nicht besucht</numerusform>
            <numerusform>„{words}“; noch {count:,} Sätze nicht besucht</numerusform>
        </translation>
    </message>
    <message>
        <source>type a value: {key:take} takes it and asks that it be added</source>
        <extracomment>app/grammar/questions.py</extracomment>
        <translation>einen Wert eingeben: {key:take} übernimmt ihn und bittet darum, ihn aufzunehmen</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>Lead it as well, and see what everybody labels and asks</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Auch leiten und sehen, was alle annotieren und fragen</translation>
    </message>
    <message>
        <source>You do not lead this project</source>
        <extracomment>app/grammar/remarking.py</extracomment>
        <translation>Sie leiten dieses Projekt nicht</translation>
    </message>
    <message>
        <source>The manual is closed</source>
        <extracomment>app/manual/helping.py</extracomment>
        <translation>Das Handbuch ist geschlossen</translation>
    </message>
    <message>
        <source>{key} does it</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>{key} führt es aus</translation>
    </message>
    <message>
        <source>{reason}; now: {places}</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>{reason}; jetzt: {places}</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <extracomment>app/panes/changing.py</extracomment>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>{found}, maybe not all: {reason}</source>
        <extracomment>app/panes/concordance.py</extracomment>
        <translation>{found}, vielleicht nicht alle: {reason}</translation>
    </message>
    <message>
        <source>{key}:&quot;&quot; asks for nothing: say what it shall be</source>
        <extracomment>annotations/concordance/grammar.py</extracomment>
        <translation>{key}:&quot;&quot; fragt nach nichts: sagen Sie, was es sein soll</translation>
    </message>
    <message>
        <source>{part} is {name} in the file, as it was before it was renamed: --rename {old}={name} turns that back</source>
        <extracomment>app/commandline/schema.py</extracomment>
        <translation>{part} ist in der Datei {name}, wie vor der Umbenennung: --rename {old}={name} macht diese rückgängig</translation>
    </message>
    <message>
        <source>Nothing was found before the search ended. Enter looks once more, or type something else.</source>
        <extracomment>app/finding/hints.py</extracomment>
        <translation>Bis die Suche endete, war nichts gefunden. Eingabe sucht noch einmal, oder suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>“{name}=” asks for spans without an answer, “{name}=*” for those with one</source>
        <extracomment>app/finding/hints.py</extracomment>
        <translation>„{name}=“ fragt nach Spannen ohne Antwort, „{name}=*“ nach denen mit einer</translation>
    </message>
    <message>
        <source>All others; who they are is for who leads the project</source>
        <extracomment>app/panes/exporting.py</extracomment>
        <translation>Alle anderen; wer sie sind, weiß, wer das Projekt leitet</translation>
    </message>
    <message>
        <source>{typed} is not taken: from {least:,} to {most:,} can be had</source>
        <extracomment>app/panes/preferences.py</extracomment>
        <translation>{typed} wird nicht genommen: möglich ist {least:,} bis {most:,}</translation>
    </message>
    <message>
        <source>Where a renaming would be turned back, the name in force stays unless it is ticked.</source>
        <extracomment>app/panes/schemaplan.py</extracomment>
        <translation>Wo eine Umbenennung rückgängig gemacht würde, bleibt der geltende Name, wenn das nicht angehakt ist.</translation>
    </message>
    <message>
        <source>What is written is not in force. {key:put} puts it in force, {key:save} saves it as a file; Esc once more leaves, and it is kept: it is here again whenever this is opened.</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Das Geschriebene gilt noch nicht. {key:put} setzt es in Kraft, {key:save} speichert es als Datei; noch einmal Esc verlässt es, und es bleibt erhalten: Beim nächsten Öffnen ist es wieder da.</translation>
    </message>
    <message>
        <source>Version {version} came into force after this was begun; compare the two before you put this in force</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Fassung {version} ist in Kraft getreten, nachdem diese hier begonnen war; vergleichen Sie die beiden, bevor Sie diese in Kraft setzen</translation>
    </message>
    <message>
        <source>Not in force: version {version} came after this was begun. Here is what differs from it; {{key:write}} leads back to the text, {{key:put}} puts it in force as it is</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Nicht in Kraft: Fassung {version} kam, nachdem diese hier begonnen war. Hier steht, was sich von ihr unterscheidet; {{key:write}} führt zurück zum Text, {{key:put}} setzt ihn in Kraft, wie er ist</translation>
    </message>
    <message>
        <source>This is what you wrote and left; undo in the text takes it back</source>
        <extracomment>app/panes/versions.py</extracomment>
        <translation>Das hatten Sie geschrieben und verlassen; Rückgängig im Text nimmt es zurück</translation>
    </message>
    <message>
        <source>Make the project</source>
        <extracomment>app/projectfiles.py</extracomment>
        <translation>Das Projekt anlegen</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <extracomment>app/schemas/editing.py</extracomment>
        <translation>nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>it is still called {name}: {reason}</source>
        <extracomment>app/schemas/untaken.py</extracomment>
        <translation>der Name bleibt {name}: {reason}</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <extracomment>app/tabling.py</extracomment>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Rows {order}; {place}</source>
        <extracomment>app/tabling.py</extracomment>
        <translation>Zeilen {order}; {place}</translation>
    </message>
    <message>
        <source>Type your name in the line at the top and press **Enter**. A pseudonym is as good: it stands beside your labels in every export.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Geben Sie oben in der Zeile Ihren Namen ein, und drücken Sie **Eingabe**. Ein Pseudonym tut es auch: Es steht in jedem Export neben Ihren Labels.</translation>
    </message>
    <message>
        <source>You mark a real article, step by step. Each card waits until you have done what it says. At the left are the documents, in the middle the article, at the right the points of its summary. **{key:tour_next}** goes on.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Sie markieren Schritt für Schritt einen echten Artikel. Jede Karte wartet, bis Sie getan haben, was darauf steht. Links sind die Dokumente, in der Mitte der Artikel, rechts die Punkte seiner Zusammenfassung. **{key:tour_next}** geht weiter.</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Wörter auswählen</translation>
    </message>
    <message>
        <source>Select **{actor}**, which is framed in the text. With the mouse, drag over it. With keys, go there with the arrows and hold **Shift** on the way. It need not be exact.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Wählen Sie **{actor}** aus, im Text umrahmt. Mit der Maus: darüber ziehen. Mit Tasten: mit den Pfeilen hingehen und unterwegs **Umschalt** halten. Es muss nicht genau sein.</translation>
    </message>
    <message>
        <source>Mark them</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Sie markieren</translation>
    </message>
    <message>
        <source>Press **{key:mark.ACTOR}**, or the button Actor above the article. An actor is a party that can speak, decide or act.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Drücken Sie **{key:mark.ACTOR}** oder den Knopf Actor über dem Artikel. Ein Actor ist eine Partei, die sprechen, entscheiden oder handeln kann.</translation>
    </message>
    <message>
        <source>Say which party it is</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Sagen, welche Partei es ist</translation>
    </message>
    <message>
        <source>The program asks beside the words. Type **{actor}** and press **Enter**: the party is added to the register. **Tab** leaves the question after it open.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Das Programm fragt neben den Wörtern. Geben Sie **{actor}** ein, und drücken Sie **Eingabe**: Die Partei kommt ins Register. **Tab** lässt die Frage danach offen.</translation>
    </message>
    <message>
        <source>The question is closed. Go onto **{actor}** and press **{key:answer}**: the program asks again. Then type **{actor}** and press **Enter**.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Die Frage ist geschlossen. Gehen Sie auf **{actor}**, und drücken Sie **{key:answer}**: Das Programm fragt noch einmal. Geben Sie dann **{actor}** ein, und drücken Sie **Eingabe**.</translation>
    </message>
    <message>
        <source>Mark the name everywhere</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Den Namen überall markieren</translation>
    </message>
    <message>
        <source>The same name stands elsewhere, too. Press **{key:mentions}**, or All mentions above the article. A list shows every other place; **Enter** marks those that have a tick.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Derselbe Name steht auch anderswo. Drücken Sie **{key:mentions}** oder „Alle Erwähnungen“ über dem Artikel. Eine Liste zeigt jede andere Stelle; **Eingabe** markiert die angehakten.</translation>
    </message>
    <message>
        <source>Mark what they want</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Markieren, was sie wollen</translation>
    </message>
    <message>
        <source>Select **{stance}** and press **{key:mark.STANCE}**. A stance is what somebody wants, offers, refuses or leaves open.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Wählen Sie **{stance}** aus, und drücken Sie **{key:mark.STANCE}**. Eine Stance ist, was jemand will, anbietet, ablehnt oder offenlässt.</translation>
    </message>
    <message>
        <source>Answer with a letter</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Mit einem Buchstaben antworten</translation>
    </message>
    <message>
        <source>The letter before an answer takes it; here **{commitment}** fits. Then the likely holder is framed in the text: **Enter** takes it. {key:answer} on a chosen span asks what is still open.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Der Buchstabe vor einer Antwort nimmt sie; hier passt **{commitment}**. Dann ist im Text umrahmt, wer sie vermutlich vertritt: **Eingabe** nimmt das. {key:answer} fragt an einer gewählten Spanne nach dem, was noch offen ist.</translation>
    </message>
    <message>
        <source>Mark on what terms</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Markieren, unter welchen Bedingungen</translation>
    </message>
    <message>
        <source>Press **Esc** where a question is open. Select **{condition}** and press **{key:mark.CONDITION}**. Its kind is **{kind}**; then **Enter** links it with the stance that it governs.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Drücken Sie **Esc**, wo eine Frage offen ist. Wählen Sie **{condition}** aus, und drücken Sie **{key:mark.CONDITION}**. Ihre Art ist **{kind}**; dann verknüpft **Eingabe** sie mit der Stance, für die sie gilt.</translation>
    </message>
    <message>
        <source>Take back, and do again</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Zurücknehmen und wieder tun</translation>
    </message>
    <message>
        <source>Press **Esc** where a question is open. **{key:undo}** takes your last step back, and there is no end to it. **{key:redo}** does it again. Try both.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Drücken Sie **Esc**, wo eine Frage offen ist. **{key:undo}** nimmt Ihren letzten Schritt zurück, und das ohne Ende. **{key:redo}** tut ihn wieder. Versuchen Sie beides.</translation>
    </message>
    <message>
        <source>Down to the summary</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Hinab zur Zusammenfassung</translation>
    </message>
    <message>
        <source>**{key:next_point}**, or a click on a card, leads into a summary point. You mark there as in the article. **{key:previous_point}** leads back.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>**{key:next_point}** oder ein Klick auf eine Karte führt in einen Punkt der Zusammenfassung. Dort markieren Sie wie im Artikel. **{key:previous_point}** führt zurück.</translation>
    </message>
    <message>
        <source>The document as a whole</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Das Dokument als Ganzes</translation>
    </message>
    <message>
        <source>Press **{key:fields}**, or a line of the card at the lower right, and say whether the article is relevant. **Esc** ends the questions.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Drücken Sie **{key:fields}** oder eine Zeile der Karte rechts unten, und sagen Sie, ob der Artikel relevant ist. **Esc** beendet die Fragen.</translation>
    </message>
    <message>
        <source>**{key:finish}** looks for what is still open. A bar shows it; **{key:next_finding}** goes through it. Errors have to be answered. With warnings alone, **{key:finish}** once more marks the document as done.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>**{key:finish}** sucht nach dem, was noch offen ist. Eine Leiste zeigt es; **{key:next_finding}** geht es durch. Fehler müssen beantwortet werden. Gibt es nur noch Warnungen, vermerkt noch einmal **{key:finish}** das Dokument als abgeschlossen.</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>Das war die Tour</translation>
    </message>
    <message>
        <source>**{key:import}** brings in articles of your own, **{key:export}** writes your labels. **{key:manual}** opens the manual on the page about what is in front of you, **{key:keys}** shows all keys.</source>
        <extracomment>app/tour/steps.py</extracomment>
        <translation>**{key:import}** bringt eigene Artikel herein, **{key:export}** schreibt Ihre Labels. **{key:manual}** öffnet das Handbuch auf der Seite über das, was Sie vor sich haben, **{key:keys}** zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <extracomment>app/windowing.py</extracomment>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>This is the only window; {key:new_window} opens another</source>
        <extracomment>app/windowing.py</extracomment>
        <translation>Das ist das einzige Fenster; {key:new_window} öffnet ein weiteres</translation>
    </message>
    <message>
        <source>Went to window {number} of {count}</source>
        <extracomment>app/windowing.py</extracomment>
        <translation>Zu Fenster {number} von {count} gegangen</translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>app/windowparts.py</extracomment>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>No span is chosen</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>Keine Spanne ist gewählt</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make an empty project file</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Eine leere Projektdatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Bring in articles and annotation sets</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Artikel und Annotationssets hereinholen</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Bring in every file of a folder</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Jede Datei eines Ordners hereinholen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write a training corpus or the lossless file</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ein Trainingskorpus oder die verlustfreie Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Wer annotiert…</translation>
    </message>
    <message>
        <source>Say who is labelling</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Sagen, wer annotiert</translation>
    </message>
    <message>
        <source>&amp;Lead this project, or not</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dieses Projekt &amp;leiten oder nicht</translation>
    </message>
    <message>
        <source>Say that you lead the project, and see what everybody labels and asks; or that you do no more</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Sagen, dass Sie das Projekt leiten, und sehen, was alle annotieren und fragen; oder dass Sie es nicht mehr leiten</translation>
    </message>
    <message>
        <source>Label &amp;schema…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Label&amp;schema…</translation>
    </message>
    <message>
        <source>Labels, questions, links, colours, keys and checks: change them, and see first what becomes of labels</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Labels, Fragen, Verknüpfungen, Farben, Tasten und Prüfungen: ändern und zuerst sehen, was aus Labels wird</translation>
    </message>
    <message>
        <source>Language of the ar&amp;ticles…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Sp&amp;rache der Artikel…</translation>
    </message>
    <message>
        <source>Which language the articles are in, and so where words and sentences end; who leads may change it</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>In welcher Sprache die Artikel sind, und damit, wo Wörter und Sätze enden; ändern darf sie, wer leitet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close every window; everything is saved</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Jedes Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take your last step back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den letzten eigenen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do the step again that you undid</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Schritt noch einmal tun, der rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Re&amp;move span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Spanne &amp;entfernen</translation>
    </message>
    <message>
        <source>Unmark the chosen span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Markierung der gewählten Spanne aufheben</translation>
    </message>
    <message>
        <source>&amp;Document fields</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Dokumentfelder</translation>
    </message>
    <message>
        <source>Answer what the schema asks about the document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Beantworten, was das Schema über das Dokument fragt</translation>
    </message>
    <message>
        <source>&amp;Finish, next document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Abschließen, nächstes Dokument</translation>
    </message>
    <message>
        <source>Look for what is still open, mark this document as done and open the next one</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nachsehen, was noch offen ist, dieses Dokument als abgeschlossen vermerken und das nächste öffnen</translation>
    </message>
    <message>
        <source>Re&amp;open document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dokument wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Take the mark &apos;done&apos; or &apos;skipped&apos; back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Vermerk „abgeschlossen“ oder „übersprungen“ zurücknehmen</translation>
    </message>
    <message>
        <source>Looked at a&amp;gain under this guideline</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Unter dieser Richtlinie durch&amp;gesehen</translation>
    </message>
    <message>
        <source>Say that you have looked at this document again under the version in force; it may be finished</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Angeben, dass Sie dieses Dokument unter der geltenden Fassung durchgesehen haben; es darf abgeschlossen sein</translation>
    </message>
    <message>
        <source>&amp;Skip document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dokument über&amp;springen</translation>
    </message>
    <message>
        <source>Leave this document out and open the next one</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dieses Dokument auslassen und das nächste öffnen</translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Auswahl e&amp;rweitern</translation>
    </message>
    <message>
        <source>Select the word, the phrase, the clause, the sentence around the caret</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Wort, die Wortgruppe, den Teilsatz, den Satz um den Cursor auswählen</translation>
    </message>
    <message>
        <source>Select to the end of the &amp;clause</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Bis zum Ende des &amp;Teilsatzes auswählen</translation>
    </message>
    <message>
        <source>Take in everything up to the next punctuation mark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Alles bis zum nächsten Satzzeichen hinzunehmen</translation>
    </message>
    <message>
        <source>Select to the end of the p&amp;hrase</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Bis zum Ende der &amp;Wortgruppe auswählen</translation>
    </message>
    <message>
        <source>Take in everything up to the next function word or punctuation mark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Alles bis zum nächsten Funktionswort oder Satzzeichen hinzunehmen</translation>
    </message>
    <message>
        <source>&amp;Add the selection to the span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Auswahl zur Spanne &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Let the chosen span cover the selected words as well</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die gewählte Spanne auch die ausgewählten Wörter umfassen lassen</translation>
    </message>
    <message>
        <source>&amp;Take the selection out of the span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Auswahl aus der Spanne &amp;nehmen</translation>
    </message>
    <message>
        <source>Let the chosen span no longer cover the selected words</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die gewählte Spanne die ausgewählten Wörter nicht mehr umfassen lassen</translation>
    </message>
    <message>
        <source>&amp;End one token on</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Ende ein Token vor</translation>
    </message>
    <message>
        <source>Move the end of the chosen span forward</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Ende der gewählten Spanne nach vorn verschieben</translation>
    </message>
    <message>
        <source>End one token &amp;back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ende ein Token &amp;zurück</translation>
    </message>
    <message>
        <source>Move the end of the chosen span back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Ende der gewählten Spanne zurück verschieben</translation>
    </message>
    <message>
        <source>&amp;Start one token back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Anfang ein Token zurück</translation>
    </message>
    <message>
        <source>Move the start of the chosen span back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Anfang der gewählten Spanne zurück verschieben</translation>
    </message>
    <message>
        <source>Start one token &amp;on</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Anfang ein Token &amp;vor</translation>
    </message>
    <message>
        <source>Move the start of the chosen span forward</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Anfang der gewählten Spanne nach vorn verschieben</translation>
    </message>
    <message>
        <source>End one character on</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ende ein Zeichen vor</translation>
    </message>
    <message>
        <source>Move the end of the chosen span forward by a character</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Ende der gewählten Spanne um ein Zeichen nach vorn verschieben</translation>
    </message>
    <message>
        <source>End one character back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ende ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Move the end of the chosen span back by a character</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Ende der gewählten Spanne um ein Zeichen zurück verschieben</translation>
    </message>
    <message>
        <source>Start one character back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Anfang ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Move the start of the chosen span back by a character</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Anfang der gewählten Spanne um ein Zeichen zurück verschieben</translation>
    </message>
    <message>
        <source>Start one character on</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Anfang ein Zeichen vor</translation>
    </message>
    <message>
        <source>Move the start of the chosen span forward by a character</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Anfang der gewählten Spanne um ein Zeichen nach vorn verschieben</translation>
    </message>
    <message>
        <source>All &amp;mentions</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>A&amp;lle Erwähnungen</translation>
    </message>
    <message>
        <source>Show every other place where these words stand, and mark those you accept</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Jede andere Stelle zeigen, an der diese Wörter stehen, und die bestätigten markieren</translation>
    </message>
    <message>
        <source>Ask after marking, or not</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nach dem Markieren fragen oder nicht</translation>
    </message>
    <message>
        <source>Ask about each new span what the schema wants to know, or wait until it is asked for</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zu jeder neuen Spanne fragen, was das Schema wissen will, oder warten, bis danach verlangt wird</translation>
    </message>
    <message>
        <source>&amp;Answer what is open</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Offenes beantworten</translation>
    </message>
    <message>
        <source>Ask what the schema wants to know about the chosen span; with a sticky label, mark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Fragen, was das Schema über die gewählte Spanne wissen will; mit einem eingerasteten Label: markieren</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Verknüpfen…</translation>
    </message>
    <message>
        <source>Link the chosen span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die gewählte Spanne verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Verknüpfung &amp;lösen…</translation>
    </message>
    <message>
        <source>Take a link of the chosen span away</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Eine Verknüpfung der gewählten Spanne aufheben</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note on the chosen span, or on the document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Eine Notiz zur gewählten Spanne oder zum Dokument schreiben</translation>
    </message>
    <message>
        <source>&amp;Query to the lead</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Rückfrage an die Leitung</translation>
    </message>
    <message>
        <source>Ask the lead about the chosen span, or about the document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Projektleitung nach der gewählten Spanne oder nach dem Dokument fragen</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Vor&amp;merken</translation>
    </message>
    <message>
        <source>Flag the chosen span, or the document, to come back to it</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die gewählte Spanne oder das Dokument vormerken, um darauf zurückzukommen</translation>
    </message>
    <message>
        <source>&amp;Where else</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Wo noch</translation>
    </message>
    <message>
        <source>List the other places of the chosen span&apos;s entity</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die anderen Fundstellen der Entität der gewählten Spanne auflisten</translation>
    </message>
    <message>
        <source>Rule in the &amp;guideline</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Re&amp;gel in der Richtlinie</translation>
    </message>
    <message>
        <source>Show the rule about what is asked, chosen or sticky, and then the next; the keyboard stays where it is</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Regel zu dem zeigen, was gefragt, gewählt oder eingerastet ist, und dann die nächste; die Tastatur bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>&amp;Entities…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Entitäten…</translation>
    </message>
    <message>
        <source>The register: rename, merge, split, aliases</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Register: umbenennen, vereinen, aufspalten, Aliasnamen</translation>
    </message>
    <message>
        <source>Que&amp;ries…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Rück&amp;fragen…</translation>
    </message>
    <message>
        <source>Your queries, and those of everybody for who leads the project</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ihre Rückfragen, und die von allen für die Leitung des Projekts</translation>
    </message>
    <message>
        <source>Next s&amp;pan</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächste S&amp;panne</translation>
    </message>
    <message>
        <source>Choose the next span</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die nächste Spanne wählen</translation>
    </message>
    <message>
        <source>Previous sp&amp;an</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Vorige Sp&amp;anne</translation>
    </message>
    <message>
        <source>Choose the span before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die vorige Spanne wählen</translation>
    </message>
    <message>
        <source>Span &amp;under the caret</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Spanne &amp;unter dem Cursor</translation>
    </message>
    <message>
        <source>Choose the next of the spans stacked under the caret</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die nächste der Spannen wählen, die unter dem Cursor übereinanderliegen</translation>
    </message>
    <message>
        <source>Other end of the &amp;link</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Anderes Ende der &amp;Verknüpfung</translation>
    </message>
    <message>
        <source>Go to the span that the chosen one is linked with, and on to the next</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zu der Spanne gehen, mit der die gewählte verknüpft ist, und weiter zur nächsten</translation>
    </message>
    <message>
        <source>Spans at this pla&amp;ce…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Spannen an dieser &amp;Stelle…</translation>
    </message>
    <message>
        <source>List the spans under the caret</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Spannen unter dem Cursor auflisten</translation>
    </message>
    <message>
        <source>Next ph&amp;rase</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächste &amp;Wortgruppe</translation>
    </message>
    <message>
        <source>Move the caret to the next words between function words</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Cursor zu den nächsten Wörtern zwischen Funktionswörtern setzen</translation>
    </message>
    <message>
        <source>Previous phra&amp;se</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Vorige Wortg&amp;ruppe</translation>
    </message>
    <message>
        <source>Move the caret to the words before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Cursor zu den Wörtern davor setzen</translation>
    </message>
    <message>
        <source>&amp;Jump to a word</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zu einem Wort sprin&amp;gen</translation>
    </message>
    <message>
        <source>Type a letter: the caret goes to the next word that begins with it</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Einen Buchstaben tippen: Der Cursor geht zum nächsten Wort, das damit beginnt</translation>
    </message>
    <message>
        <source>Next un&amp;marked mention</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächste unmarkierte &amp;Erwähnung</translation>
    </message>
    <message>
        <source>Select the next place where words stand that are marked elsewhere</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die nächste Stelle auswählen, an der anderswo markierte Wörter stehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächster &amp;Befund</translation>
    </message>
    <message>
        <source>Go to the next thing that is still open</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum nächsten gehen, was noch offen ist</translation>
    </message>
    <message>
        <source>Previous findin&amp;g</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Voriger Be&amp;fund</translation>
    </message>
    <message>
        <source>Go to the thing before that is still open</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum vorigen gehen, was noch offen ist</translation>
    </message>
    <message>
        <source>Lis&amp;t of findings</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Liste der Befunde</translation>
    </message>
    <message>
        <source>List all that is still open, and go to one</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Alles auflisten, was noch offen ist, und dorthin gehen</translation>
    </message>
    <message>
        <source>Next sentence not yet visited</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächster noch nicht besuchter Satz</translation>
    </message>
    <message>
        <source>Go to the next sentence where you have not been, as the map beside the article shows it</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum nächsten Satz gehen, in dem Sie noch nicht waren, wie ihn die Karte neben dem Artikel zeigt</translation>
    </message>
    <message>
        <source>Sentence not yet visited before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Noch nicht besuchter Satz davor</translation>
    </message>
    <message>
        <source>Go to the sentence before where you have not been</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum Satz davor gehen, in dem Sie noch nicht waren</translation>
    </message>
    <message>
        <source>Next p&amp;oint</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächster Punk&amp;t</translation>
    </message>
    <message>
        <source>Go to the next summary point</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum nächsten Punkt der Zusammenfassung gehen</translation>
    </message>
    <message>
        <source>Previous po&amp;int</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Voriger Pun&amp;kt</translation>
    </message>
    <message>
        <source>Go to the summary point before, or back to the article</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum vorigen Punkt der Zusammenfassung gehen oder zurück zum Artikel</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Nächstes Dokument</translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das nächste Dokument der Liste öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Voriges &amp;Dokument</translation>
    </message>
    <message>
        <source>Open the document before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das vorige Dokument öffnen</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Näc&amp;hste Abweichung</translation>
    </message>
    <message>
        <source>While two readings are compared, go to the next disagreement of the list</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Beim Vergleich zweier Lesarten zur nächsten Abweichung der Liste gehen</translation>
    </message>
    <message>
        <source>Disagreement &amp;before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Vorige Abwei&amp;chung</translation>
    </message>
    <message>
        <source>While two readings are compared, go to the disagreement before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Beim Vergleich zweier Lesarten zur vorigen Abweichung gehen</translation>
    </message>
    <message>
        <source>Bac&amp;k to your own labels</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Zurück zu den eigenen Labels</translation>
    </message>
    <message>
        <source>End the comparison of two readings</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Den Vergleich zweier Lesarten beenden</translation>
    </message>
    <message>
        <source>&amp;Filter documents</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>D&amp;okumente filtern</translation>
    </message>
    <message>
        <source>Searc&amp;h all documents</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;In allen Dokumenten suchen</translation>
    </message>
    <message>
        <source>Look for the selected words, or for what is typed, in all documents: words and labels</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die ausgewählten Wörter oder das Getippte in allen Dokumenten suchen: Wörter und Labels</translation>
    </message>
    <message>
        <source>Next place of the search</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nächste Stelle der Suche</translation>
    </message>
    <message>
        <source>Go to the next place that the search has found</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zur nächsten Stelle gehen, die die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Place of the search before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Vorige Stelle der Suche</translation>
    </message>
    <message>
        <source>Go to the place before that the search has found</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zur vorigen Stelle gehen, die die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zu&amp;m nächsten Bereich</translation>
    </message>
    <message>
        <source>Rea&amp;ding mode</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Lese&amp;modus</translation>
    </message>
    <message>
        <source>The article with its labels alone, or all of the window again</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nur den Artikel mit seinen Labels zeigen oder wieder das ganze Fenster</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Let the window have the whole screen, or give it back</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dem Fenster den ganzen Bildschirm geben oder ihn wieder freigeben</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>The guideline beside the text: read it, find words in it, go from rule to rule</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Richtlinie neben dem Text: lesen, Wörter darin finden, von Regel zu Regel gehen</translation>
    </message>
    <message>
        <source>What was made under another version than the one in force, and which rules have changed since</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Was unter einer anderen als der geltenden Fassung entstanden ist und welche Regeln sich seitdem geändert haben</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ü&amp;bereinstimmung…</translation>
    </message>
    <message>
        <source>How far annotators agree, with the disagreements behind each figure: for who leads the project</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Wie weit die Annotierenden übereinstimmen, mit den Abweichungen hinter jeder Zahl: für die Leitung des Projekts</translation>
    </message>
    <message>
        <source>&amp;Table of spans</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Tabelle der Spannen</translation>
    </message>
    <message>
        <source>Every span of the document as a row, to read, choose and change them there</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Jede Spanne des Dokuments als Zeile, um sie dort zu lesen, zu wählen und zu ändern</translation>
    </message>
    <message>
        <source>Order of the table of spans…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Reihenfolge der Tabelle der Spannen…</translation>
    </message>
    <message>
        <source>Put the rows of the table in the order of a column, from the beginning or from the end</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Zeilen der Tabelle nach einer Spalte ordnen, vom Anfang oder vom Ende an</translation>
    </message>
    <message>
        <source>&amp;Reading preferences</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Leseeinstellungen</translation>
    </message>
    <message>
        <source>Typeface, sizes, line spacing, width, colours and pauses: what you change shows at once</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Schrift, Größen, Zeilenabstand, Breite, Farben und Pausen: Änderungen sind sofort zu sehen</translation>
    </message>
    <message>
        <source>Say &amp;where I am</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ansagen, wo &amp;ich bin</translation>
    </message>
    <message>
        <source>Say document, place, word and spans at the caret, and the keys that make sense; again: to be read</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dokument, Stelle, Wort und Spannen am Cursor ansagen und die Tasten, die Sinn ergeben; noch einmal: zum Lesen</translation>
    </message>
    <message>
        <source>Say spans at the &amp;caret, or not</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Spa&amp;nnen am Cursor ansagen oder nicht</translation>
    </message>
    <message>
        <source>For screen readers: say where spans begin and end as the caret comes there, or pass in silence</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Für Screenreader: ansagen, wo Spannen beginnen und enden, wenn der Cursor dorthin kommt, oder still bleiben</translation>
    </message>
    <message>
        <source>Arrows &amp;by character, or by word</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Pf&amp;eile zeichenweise oder wortweise</translation>
    </message>
    <message>
        <source>Let arrows go by character, with Ctrl by word, with Alt by sentence, as other programs do; or as before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Pfeile zeichenweise gehen lassen, mit Strg wortweise, mit Alt satzweise, wie in anderen Programmen; oder wie zuvor</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger reading text</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Lesetext größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller reading text</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Lesetext kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Übli&amp;che Größe</translation>
    </message>
    <message>
        <source>Reading text at its usual size</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Lesetext in der üblichen Größe</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>&amp;High contrast, or not</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Hoher K&amp;ontrast oder nicht</translation>
    </message>
    <message>
        <source>Stronger colours, lines and frames, light or dark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Kräftigere Farben, Linien und Rahmen, hell oder dunkel</translation>
    </message>
    <message>
        <source>Follow the &amp;system&apos;s scheme</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>Light or dark, and as much contrast, as the desktop wants</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Hell oder dunkel und so viel Kontrast, wie der Desktop es will</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the manual on the page about what is in front of you</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Das Handbuch auf der Seite über das öffnen, was Sie vor sich haben</translation>
    </message>
    <message>
        <source>Take the tour on the sample, go on with it, or go onto its card</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Tour am Beispiel machen, sie fortsetzen oder auf ihre Karte gehen</translation>
    </message>
    <message>
        <source>&amp;Next step of the tour</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Nächster Schritt der Tour</translation>
    </message>
    <message>
        <source>Go on with the tour, whether the step was done or not</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Die Tour fortsetzen, ob der Schritt getan ist oder nicht</translation>
    </message>
    <message>
        <source>Step of the tour &amp;before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Voriger Schritt der Tour</translation>
    </message>
    <message>
        <source>Go back to the step of the tour before</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zum vorigen Schritt der Tour zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Befehl finden…</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name, or of what it does, and carry it out</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Einen Teil vom Namen eines Befehls oder von seiner Wirkung tippen und ihn ausführen</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>A further window on this project, with a document and a place of its own</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ein weiteres Fenster zu diesem Projekt, mit eigenem Dokument und eigener Stelle</translation>
    </message>
    <message>
        <source>&amp;Open in a new window…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;In neuem Fenster öffnen…</translation>
    </message>
    <message>
        <source>Open another project in a further window</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Ein anderes Projekt in einem weiteren Fenster öffnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt window</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Nä&amp;chstes Fenster</translation>
    </message>
    <message>
        <source>Go to the window that was opened after this one</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Zu dem Fenster gehen, das nach diesem geöffnet wurde</translation>
    </message>
    <message>
        <source>This part &amp;larger</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Diesen Bereich &amp;größer</translation>
    </message>
    <message>
        <source>Give more room to the part of the window that has the keyboard, or to its panel</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dem Bereich des Fensters, der die Tastatur hat, mehr Platz geben</translation>
    </message>
    <message>
        <source>This part &amp;smaller</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Diesen Bereich &amp;kleiner</translation>
    </message>
    <message>
        <source>Give less room to the part of the window that has the keyboard, or to its panel</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dem Bereich des Fensters, der die Tastatur hat, weniger Platz geben</translation>
    </message>
    <message>
        <source>&amp;Usual sizes and places</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Übliche Größen &amp;und Plätze</translation>
    </message>
    <message>
        <source>Give all parts of the window the room that they had at first, and panels their places</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Allen Bereichen des Fensters den Platz geben, den sie anfangs hatten, und an der anfänglichen Stelle</translation>
    </message>
    <message>
        <source>&amp;Place of the panel…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Platz des Bereichs…</translation>
    </message>
    <message>
        <source>Let an open panel stand right, left, below or above, or in a window of its own</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Einen offenen Bereich rechts, links, unten oder oben stehen lassen, oder in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Close this window; everything is saved, and the last one ends the program</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Dieses Fenster schließen; alles ist gespeichert, und das letzte beendet das Programm</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>Every command with its keys; change them here</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Jeder Befehl mit seinen Tasten; hier sind sie zu ändern</translation>
    </message>
    <message>
        <source>&amp;About Stancemark</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>&amp;Über Stancemark</translation>
    </message>
    <message>
        <source>Version, licence and where things are</source>
        <extracomment>app/commands/table.py</extracomment>
        <translation>Version, Lizenz und wo was liegt</translation>
    </message>
    <message>
        <source>Word to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wort nach rechts</translation>
    </message>
    <message>
        <source>Move the caret by a word, to where the arrow points in every script</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor um ein Wort setzen, in jeder Schrift dorthin, wohin der Pfeil zeigt</translation>
    </message>
    <message>
        <source>Word to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wort nach links</translation>
    </message>
    <message>
        <source>Sentence to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Satz nach rechts</translation>
    </message>
    <message>
        <source>Move the caret to the next sentence</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor zum nächsten Satz setzen</translation>
    </message>
    <message>
        <source>Sentence to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Satz nach links</translation>
    </message>
    <message>
        <source>Move the caret to the sentence before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor zum vorigen Satz setzen</translation>
    </message>
    <message>
        <source>Character to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Move the caret by what is read as one character</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor um das setzen, was als ein Zeichen gelesen wird</translation>
    </message>
    <message>
        <source>Character to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeichen nach links</translation>
    </message>
    <message>
        <source>Line down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Move the caret by a line, from the last one on to the next point</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor um eine Zeile setzen, von der letzten weiter zum nächsten Punkt</translation>
    </message>
    <message>
        <source>Line up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the caret by a line, from the first one to the point before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor um eine Zeile setzen, von der ersten zum vorigen Punkt</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Move the caret by what can be seen at once</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor um das setzen, was auf einmal zu sehen ist</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>End of the line</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>Move the caret to the end of the line</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor ans Ende der Zeile setzen</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeilenanfang</translation>
    </message>
    <message>
        <source>Move the caret to the start of the line</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor an den Anfang der Zeile setzen</translation>
    </message>
    <message>
        <source>End of the text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Textende</translation>
    </message>
    <message>
        <source>Move the caret to the end of the article or the point</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor ans Ende des Artikels oder des Punkts setzen</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Textanfang</translation>
    </message>
    <message>
        <source>Move the caret to the start of the article or the point</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Cursor an den Anfang des Artikels oder des Punkts setzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Select: word to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Wort nach rechts</translation>
    </message>
    <message>
        <source>The same movement; the selection follows it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dieselbe Bewegung; die Auswahl geht mit</translation>
    </message>
    <message>
        <source>Select: word to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Wort nach links</translation>
    </message>
    <message>
        <source>Select: sentence to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Satz nach rechts</translation>
    </message>
    <message>
        <source>Select: sentence to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Satz nach links</translation>
    </message>
    <message>
        <source>Select: character to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Select: character to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Zeichen nach links</translation>
    </message>
    <message>
        <source>Select: line down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Zeile nach unten</translation>
    </message>
    <message>
        <source>Select: line up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Zeile nach oben</translation>
    </message>
    <message>
        <source>Select: page down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Seite nach unten</translation>
    </message>
    <message>
        <source>Select: page up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: Seite nach oben</translation>
    </message>
    <message>
        <source>Select: end of the line</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: bis zum Zeilenende</translation>
    </message>
    <message>
        <source>Select: start of the line</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: bis zum Zeilenanfang</translation>
    </message>
    <message>
        <source>Select: end of the text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: bis zum Textende</translation>
    </message>
    <message>
        <source>Select: start of the text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auswählen: bis zum Textanfang</translation>
    </message>
    <message>
        <source>Same letter again</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Noch einmal derselbe Buchstabe</translation>
    </message>
    <message>
        <source>Jump to the next word with the letter of the last jump</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zum nächsten Wort mit dem Buchstaben des letzten Sprungs springen</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Antwort nehmen</translation>
    </message>
    <message>
        <source>Take the current row, or what is ticked or typed; with none, leave it open</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die aktuelle Zeile nehmen, oder was angehakt oder getippt ist; ohne das bleibt die Frage offen</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Getipptes nehmen</translation>
    </message>
    <message>
        <source>Add or request what is typed, though something else matches</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Getippte hinzufügen oder beantragen, auch wenn anderes passt</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Anhaken</translation>
    </message>
    <message>
        <source>Tick the current row or untick it, where several may be chosen</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die aktuelle Zeile anhaken oder nicht mehr, wo mehrere gewählt werden dürfen</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Have no answer; while something is typed, the key erases it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Keine Antwort haben; während getippt wird, löscht die Taste das Getippte</translation>
    </message>
    <message>
        <source>Leave the question open</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Frage offenlassen</translation>
    </message>
    <message>
        <source>Have no answer yet, whatever is proposed, and go on to the next</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Noch keine Antwort haben, was auch vorgeschlagen ist, und zur nächsten Frage gehen</translation>
    </message>
    <message>
        <source>Row up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeile hinauf</translation>
    </message>
    <message>
        <source>Go to the row above</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur Zeile darüber gehen</translation>
    </message>
    <message>
        <source>Row down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeile hinab</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur Zeile darunter gehen</translation>
    </message>
    <message>
        <source>Rows up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeilen hinauf</translation>
    </message>
    <message>
        <source>Go up by the rows that can be seen at once</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Um die Zeilen hinaufgehen, die auf einmal zu sehen sind</translation>
    </message>
    <message>
        <source>Rows down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeilen hinab</translation>
    </message>
    <message>
        <source>Go down by the rows that can be seen at once</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Um die Zeilen hinabgehen, die auf einmal zu sehen sind</translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur ersten Zeile gehen</translation>
    </message>
    <message>
        <source>Last row</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur letzten Zeile gehen</translation>
    </message>
    <message>
        <source>Tick the mention</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Erwähnung anhaken</translation>
    </message>
    <message>
        <source>Tick the current mention or leave it out, and go on to the next</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die aktuelle Erwähnung anhaken oder auslassen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Tick all mentions</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Alle Erwähnungen anhaken</translation>
    </message>
    <message>
        <source>Tick every mention of the list</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Jede Erwähnung der Liste anhaken</translation>
    </message>
    <message>
        <source>Tick no mention</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Keine Erwähnung anhaken</translation>
    </message>
    <message>
        <source>Leave every mention of the list out</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Jede Erwähnung der Liste auslassen</translation>
    </message>
    <message>
        <source>Mark what is ticked</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Angehakte markieren</translation>
    </message>
    <message>
        <source>Mark the mentions with a tick, in one step</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die angehakten Erwähnungen in einem Schritt markieren</translation>
    </message>
    <message>
        <source>Change the value</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Ask what the line shows, or go along its link</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Fragen, was die Zeile zeigt, oder ihrer Verknüpfung folgen</translation>
    </message>
    <message>
        <source>Take the value away</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wert wegnehmen</translation>
    </message>
    <message>
        <source>Take the answer, the link or the note of the line away</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Antwort, die Verknüpfung oder die Notiz der Zeile wegnehmen</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu den Wörtern</translation>
    </message>
    <message>
        <source>Go into the text, to the span of the row</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>In den Text gehen, zur Spanne der Zeile</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select every span that is shown, to relabel or remove them in one step</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Jede gezeigte Spanne auswählen, um sie in einem Schritt umzubenennen oder zu entfernen</translation>
    </message>
    <message>
        <source>Filter the spans</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Spannen filtern</translation>
    </message>
    <message>
        <source>Type to narrow the table</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Tippen, um die Tabelle einzugrenzen</translation>
    </message>
    <message>
        <source>Wider column</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Spalte breiter</translation>
    </message>
    <message>
        <source>Give the column of the cell that the keyboard is on more of the width</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Der Spalte der Zelle, auf der die Tastatur ist, mehr von der Breite geben</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Spalte schmaler</translation>
    </message>
    <message>
        <source>Give the column of the cell that the keyboard is on less of the width</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Der Spalte der Zelle, auf der die Tastatur ist, weniger von der Breite geben</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the document of the row and go to its text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Dokument der Zeile öffnen und in seinen Text gehen</translation>
    </message>
    <message>
        <source>Ask for the name of a new entity</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nach dem Namen einer neuen Entität fragen</translation>
    </message>
    <message>
        <source>Undo in the register</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Rückgängig im Register</translation>
    </message>
    <message>
        <source>Redo in the register</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wiederherstellen im Register</translation>
    </message>
    <message>
        <source>Mark the entity</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Entität ankreuzen</translation>
    </message>
    <message>
        <source>Mark the entity for merging, or take the mark away</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Entität zum Vereinen ankreuzen oder das Kreuz wegnehmen</translation>
    </message>
    <message>
        <source>Give the entity another name; the old one becomes an alias</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Der Entität einen anderen Namen geben; der alte wird ein Alias</translation>
    </message>
    <message>
        <source>Write the other names of the entity</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die anderen Namen der Entität schreiben</translation>
    </message>
    <message>
        <source>Say what kind of party the entity is</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Angeben, von welcher Art die Entität ist</translation>
    </message>
    <message>
        <source>Make one entity of those that are marked</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Aus den angekreuzten eine Entität machen</translation>
    </message>
    <message>
        <source>Make another entity of some of its places</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Aus einigen ihrer Fundstellen eine weitere Entität machen</translation>
    </message>
    <message>
        <source>Where else it is</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wo sie noch steht</translation>
    </message>
    <message>
        <source>List the places where the entity is mentioned</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Stellen auflisten, an denen die Entität erwähnt ist</translation>
    </message>
    <message>
        <source>Remove the entity</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Entität entfernen</translation>
    </message>
    <message>
        <source>Take the entity out of the register</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Entität aus dem Register nehmen</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Register filtern</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Tippen, um die Liste einzugrenzen</translation>
    </message>
    <message>
        <source>Close the dialog and go to the place</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Dialog schließen und zur Stelle gehen</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Answer the query with what is written</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Rückfrage mit dem Geschriebenen beantworten</translation>
    </message>
    <message>
        <source>Add the value that the query asks for to its vocabulary</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Wert, um den die Rückfrage bittet, in sein Vokabular aufnehmen</translation>
    </message>
    <message>
        <source>Show the queries that have an answer, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die beantworteten Rückfragen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>The selected words, or the line of the caret, are the title</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die ausgewählten Wörter, oder die Zeile des Cursors, sind der Titel</translation>
    </message>
    <message>
        <source>They belong to the body</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Sie gehören zum Text</translation>
    </message>
    <message>
        <source>They are a point of the summary</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Sie sind ein Punkt der Zusammenfassung</translation>
    </message>
    <message>
        <source>They are related links</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Sie sind verwandte Links</translation>
    </message>
    <message>
        <source>They are kept aside as other text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Sie werden als anderer Text aufgehoben</translation>
    </message>
    <message>
        <source>They belong to no section</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Sie gehören zu keinem Abschnitt</translation>
    </message>
    <message>
        <source>Tick the article</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Artikel anhaken</translation>
    </message>
    <message>
        <source>Let the article come in, or leave it out</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Artikel hereinnehmen oder auslassen</translation>
    </message>
    <message>
        <source>Undo in the preview</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Rückgängig in der Vorschau</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Write what is shown as a web page, PDF, JSON or tables</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Gezeigte als Webseite, PDF, JSON oder Tabellen schreiben</translation>
    </message>
    <message>
        <source>Go to the disagreements</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu den Abweichungen</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of disagreements</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Tastatur in die Liste der Abweichungen setzen</translation>
    </message>
    <message>
        <source>List all disagreements</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Alle Abweichungen auflisten</translation>
    </message>
    <message>
        <source>Take the filter off, and show every kind</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Filter aufheben und jede Art zeigen</translation>
    </message>
    <message>
        <source>Read every document again</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Alle Dokumente neu lesen</translation>
    </message>
    <message>
        <source>Kind: missing</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: fehlt</translation>
    </message>
    <message>
        <source>Show disagreements of the kind missing, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „fehlt“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Kind: boundary</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: Grenze</translation>
    </message>
    <message>
        <source>Show disagreements of the kind boundary, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „Grenze“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Kind: label</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: Label</translation>
    </message>
    <message>
        <source>Show disagreements of the kind label, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „Label“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Kind: attribute</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: Attribut</translation>
    </message>
    <message>
        <source>Show disagreements of the kind attribute, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „Attribut“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Kind: link</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: Verknüpfung</translation>
    </message>
    <message>
        <source>Show disagreements of the kind link, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „Verknüpfung“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Kind: verdict</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: Urteil</translation>
    </message>
    <message>
        <source>Show disagreements of the kind verdict, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „Urteil“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Kind: evidence</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Art: Beleg</translation>
    </message>
    <message>
        <source>Show disagreements of the kind evidence, or hide them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichungen der Art „Beleg“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Figure to the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zahl links davon</translation>
    </message>
    <message>
        <source>Go to the next figure, bar or cell on the left</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur nächsten Zahl, zum nächsten Balken oder Feld links gehen</translation>
    </message>
    <message>
        <source>Figure to the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zahl rechts davon</translation>
    </message>
    <message>
        <source>Go to the next figure, bar or cell on the right</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur nächsten Zahl, zum nächsten Balken oder Feld rechts gehen</translation>
    </message>
    <message>
        <source>List what is behind it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auflisten, was dahintersteht</translation>
    </message>
    <message>
        <source>List the disagreements behind the figure</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Abweichungen hinter der Zahl auflisten</translation>
    </message>
    <message>
        <source>Open the disagreement</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Abweichung öffnen</translation>
    </message>
    <message>
        <source>Show both readings in the text, at this place</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Beide Lesarten an dieser Stelle im Text zeigen</translation>
    </message>
    <message>
        <source>Page: new version</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Seite: neue Fassung</translation>
    </message>
    <message>
        <source>Turn to the page on which a new version is written</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu der Seite wechseln, auf der eine neue Fassung geschrieben wird</translation>
    </message>
    <message>
        <source>Page: compare</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Seite: vergleichen</translation>
    </message>
    <message>
        <source>Turn to the page on which versions are compared</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu der Seite wechseln, auf der Fassungen verglichen werden</translation>
    </message>
    <message>
        <source>Take the text of a Markdown file</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Text einer Markdown-Datei nehmen</translation>
    </message>
    <message>
        <source>Save the guideline</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Write the text that is shown into a file</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den gezeigten Text in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Let what is written be the version in force</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Geschriebene zur geltenden Fassung machen</translation>
    </message>
    <message>
        <source>Larger half of the versions</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Hälfte der Fassungen größer</translation>
    </message>
    <message>
        <source>Give more room to the half that has the keyboard</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Der Hälfte, die die Tastatur hat, mehr Platz geben</translation>
    </message>
    <message>
        <source>Smaller half of the versions</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Hälfte der Fassungen kleiner</translation>
    </message>
    <message>
        <source>Give less room to the half that has the keyboard</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Der Hälfte, die die Tastatur hat, weniger Platz geben</translation>
    </message>
    <message>
        <source>Open what is older</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Älteres öffnen</translation>
    </message>
    <message>
        <source>Go to the document of the row</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zum Dokument der Zeile gehen</translation>
    </message>
    <message>
        <source>Show the rules that have changed since, one after the other</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Regeln, die sich seitdem geändert haben, nacheinander zeigen</translation>
    </message>
    <message>
        <source>Say so of all those of yours in which no changed rule matters</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das von allen eigenen angeben, bei denen keine geänderte Regel eine Rolle spielt</translation>
    </message>
    <message>
        <source>Only where it matters</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nur wo es eine Rolle spielt</translation>
    </message>
    <message>
        <source>List only those in which a changed rule explains what is used, or all</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nur die auflisten, bei denen eine geänderte Regel Verwendetes erklärt, oder alle</translation>
    </message>
    <message>
        <source>Type words; the first place of them is gone to</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wörter tippen; ihre erste Stelle wird gezeigt</translation>
    </message>
    <message>
        <source>Go to the next place of the words that are typed</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur nächsten Stelle der getippten Wörter gehen</translation>
    </message>
    <message>
        <source>Go to the place before of the words that are typed</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur vorigen Stelle der getippten Wörter gehen</translation>
    </message>
    <message>
        <source>List of rules</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Liste der Regeln</translation>
    </message>
    <message>
        <source>Go to a rule by its id or by words of its title</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu einer Regel über ihre Kennung oder Wörter ihres Titels gehen</translation>
    </message>
    <message>
        <source>Next rule</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nächste Regel</translation>
    </message>
    <message>
        <source>Go to the rule below</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur Regel darunter gehen</translation>
    </message>
    <message>
        <source>Rule before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Vorige Regel</translation>
    </message>
    <message>
        <source>Go to the rule above</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur Regel darüber gehen</translation>
    </message>
    <message>
        <source>Back in the guideline</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zurück in der Richtlinie</translation>
    </message>
    <message>
        <source>Go back to the rule where you were</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu der Regel zurückgehen, bei der Sie waren</translation>
    </message>
    <message>
        <source>Forward in the guideline</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Vor in der Richtlinie</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wieder nach vorn gehen</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Link folgen</translation>
    </message>
    <message>
        <source>Go where the link with the caret leads; Tab goes from link to link</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dorthin gehen, wohin der Link mit dem Cursor führt; Tab geht von Link zu Link</translation>
    </message>
    <message>
        <source>Pin the guideline</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Richtlinie anheften</translation>
    </message>
    <message>
        <source>Let it stay at this rule, or follow again what is chosen and asked</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Sie bei dieser Regel bleiben oder wieder dem folgen lassen, was gewählt und gefragt ist</translation>
    </message>
    <message>
        <source>Name the rule in a note</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Regel in einer Notiz nennen</translation>
    </message>
    <message>
        <source>Write the id of the rule into the note on the span, or on the document</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Kennung der Regel in die Notiz zur Spanne oder zum Dokument schreiben</translation>
    </message>
    <message>
        <source>Copy the id of the rule</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Kennung der Regel kopieren</translation>
    </message>
    <message>
        <source>Copy the id of the current rule</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Kennung der aktuellen Regel kopieren</translation>
    </message>
    <message>
        <source>Edit the guideline, or compare its versions</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Richtlinie bearbeiten oder ihre Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Tell capitals from small letters, or not</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Groß- und Kleinbuchstaben unterscheiden oder nicht</translation>
    </message>
    <message>
        <source>Tell letters with accents from those without, or not</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Buchstaben mit und ohne Akzent unterscheiden oder nicht</translation>
    </message>
    <message>
        <source>Find what is typed within words, too, or only as whole words</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Getippte auch innerhalb von Wörtern finden oder nur als ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Take what is typed as a regular expression, or as words</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Getippte als regulären Ausdruck nehmen oder als Wörter</translation>
    </message>
    <message>
        <source>Go to the conditions</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zu den Bedingungen</translation>
    </message>
    <message>
        <source>Put the keyboard onto the menus of labels, answers, states and more</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Tastatur auf die Menüs der Labels, Antworten, Zustände und anderer setzen</translation>
    </message>
    <message>
        <source>List what was looked for before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auflisten, wonach zuvor gesucht wurde</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Show places as documents stand in the list</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Stellen zeigen, wie die Dokumente in der Liste stehen</translation>
    </message>
    <message>
        <source>Order by the words before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nach den Wörtern davor ordnen</translation>
    </message>
    <message>
        <source>Put places together that have the same words before them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Stellen mit denselben Wörtern davor zusammenstellen</translation>
    </message>
    <message>
        <source>Order by the words after</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nach den Wörtern danach ordnen</translation>
    </message>
    <message>
        <source>Put places together that have the same words after them</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Stellen mit denselben Wörtern danach zusammenstellen</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Leave it at what has been found</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Es bei dem belassen, was gefunden ist</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Show the place in its document, and choose its span</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Stelle in ihrem Dokument zeigen und ihre Spanne wählen</translation>
    </message>
    <message>
        <source>Tick the place</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Stelle anhaken</translation>
    </message>
    <message>
        <source>Tick the current place or leave it out, and go on to the next</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die aktuelle Stelle anhaken oder auslassen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Tick all places</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Alle Stellen anhaken</translation>
    </message>
    <message>
        <source>Tick every place of the list</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Jede Stelle der Liste anhaken</translation>
    </message>
    <message>
        <source>Tick no place</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Keine Stelle anhaken</translation>
    </message>
    <message>
        <source>Leave every place of the list out</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Jede Stelle der Liste auslassen</translation>
    </message>
    <message>
        <source>Mark the places</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Stellen markieren</translation>
    </message>
    <message>
        <source>Mark what is ticked with a label, after a look at what becomes of each place</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Angehakte mit einem Label markieren, nach einem Blick darauf, was aus jeder Stelle wird</translation>
    </message>
    <message>
        <source>Relabel the spans</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Labels der Spannen ändern</translation>
    </message>
    <message>
        <source>Give the spans at the ticked places another label</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Spannen an den angehakten Stellen ein anderes Label geben</translation>
    </message>
    <message>
        <source>Give the spans at the ticked places an answer, or take it back</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Spannen an den angehakten Stellen eine Antwort geben oder sie zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the spans</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Spannen entfernen</translation>
    </message>
    <message>
        <source>Unmark the spans at the ticked places</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Markierung der Spannen an den angehakten Stellen aufheben</translation>
    </message>
    <message>
        <source>Change the places</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Stellen ändern</translation>
    </message>
    <message>
        <source>Do what is shown, in one step</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Gezeigte in einem Schritt tun</translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Wait for the key that the command shall have</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auf die Taste warten, die der Befehl haben soll</translation>
    </message>
    <message>
        <source>Wait for a key that the command shall have as well</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auf eine Taste warten, die der Befehl auch haben soll</translation>
    </message>
    <message>
        <source>Let the command have no key</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dem Befehl keine Taste lassen</translation>
    </message>
    <message>
        <source>Give the command its usual key again</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dem Befehl seine übliche Taste wiedergeben</translation>
    </message>
    <message>
        <source>Give every command its usual keys again, or take that back</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Jedem Befehl seine üblichen Tasten wiedergeben oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Wait for the key whose command is looked for</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auf die Taste warten, deren Befehl gesucht wird</translation>
    </message>
    <message>
        <source>Type words that a page shall have</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wörter tippen, die eine Seite enthalten soll</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place that has the words</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur nächsten Stelle gehen, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>Place found before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place before that has the words</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur vorigen Stelle gehen, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>Page before this one</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Go back to where you were in the manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dorthin zurückgehen, wo Sie im Handbuch waren</translation>
    </message>
    <message>
        <source>Go forward to where you were before going back</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Dorthin vorgehen, wo Sie vor dem Zurückgehen waren</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Read on with the next page of the contents</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Mit der nächsten Seite des Inhalts weiterlesen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Go to the page before in the contents</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur vorigen Seite des Inhalts gehen</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Go to the first page of the manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zur ersten Seite des Handbuchs gehen</translation>
    </message>
    <message>
        <source>Next part of the manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nächster Teil des Handbuchs</translation>
    </message>
    <message>
        <source>Move between search, contents and page</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zwischen Suche, Inhalt und Seite wechseln</translation>
    </message>
    <message>
        <source>Larger part of the manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil des Handbuchs größer</translation>
    </message>
    <message>
        <source>Give more room to contents or page, whichever has the keyboard</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Inhalt oder Seite mehr Platz geben, je nachdem, wo die Tastatur ist</translation>
    </message>
    <message>
        <source>Smaller part of the manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil des Handbuchs kleiner</translation>
    </message>
    <message>
        <source>Give less room to contents or page, whichever has the keyboard</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Inhalt oder Seite weniger Platz geben, je nachdem, wo die Tastatur ist</translation>
    </message>
    <message>
        <source>Larger manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Handbuch größer</translation>
    </message>
    <message>
        <source>Show the manual larger</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Handbuch größer zeigen</translation>
    </message>
    <message>
        <source>Smaller manual</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Handbuch kleiner</translation>
    </message>
    <message>
        <source>Show the manual smaller</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Handbuch kleiner zeigen</translation>
    </message>
    <message>
        <source>Manual at its usual size</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Handbuch in üblicher Größe</translation>
    </message>
    <message>
        <source>Show the manual at its usual size</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Handbuch in der üblichen Größe zeigen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Show the page, or go into the page of the current hit</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die Seite zeigen oder in die Seite des aktuellen Treffers gehen</translation>
    </message>
    <message>
        <source>Add a part</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add another label, question, value or whatever the current row is one of</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Noch ein Label, eine Frage, einen Wert oder was die aktuelle Zeile ist hinzufügen</translation>
    </message>
    <message>
        <source>Add a part below</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil darunter hinzufügen</translation>
    </message>
    <message>
        <source>Add a question to a label or link, or a value to a question</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Einem Label oder einer Verknüpfung eine Frage hinzufügen oder einer Frage einen Wert</translation>
    </message>
    <message>
        <source>Deprecate, or offer again</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Veralten lassen oder wieder anbieten</translation>
    </message>
    <message>
        <source>Offer the part no more, and keep what was labelled with it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Teil nicht mehr anbieten und behalten, was damit annotiert wurde</translation>
    </message>
    <message>
        <source>Take the nearest colours of the label that everybody can tell apart</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Für das Label die nächsten Farben nehmen, die alle auseinanderhalten können</translation>
    </message>
    <message>
        <source>Undo in the schema editor</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Rückgängig im Schema-Editor</translation>
    </message>
    <message>
        <source>Take the last change of the draft back</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die letzte Änderung des Entwurfs zurücknehmen</translation>
    </message>
    <message>
        <source>Redo in the schema editor</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Wiederherstellen im Schema-Editor</translation>
    </message>
    <message>
        <source>Make the change of the draft again that you undid</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Die zurückgenommene Änderung des Entwurfs noch einmal machen</translation>
    </message>
    <message>
        <source>Next remark</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Go to the next part with something wrong, or with a remark</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zum nächsten Teil gehen, an dem etwas verkehrt ist oder zu dem es einen Hinweis gibt</translation>
    </message>
    <message>
        <source>Remark before</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <source>Go to the part before with something wrong, or with a remark</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zum vorigen Teil gehen, an dem etwas verkehrt ist oder zu dem es einen Hinweis gibt</translation>
    </message>
    <message>
        <source>Load a schema file</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Eine Schemadatei laden</translation>
    </message>
    <message>
        <source>Take a schema file as the draft</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Eine Schemadatei als Entwurf nehmen</translation>
    </message>
    <message>
        <source>Save as a schema file</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Als Schemadatei speichern</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Entwurf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Show the draft in the text</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Entwurf im Text zeigen</translation>
    </message>
    <message>
        <source>Let the window behind look as the draft says, or no more</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Das Fenster dahinter aussehen lassen, wie der Entwurf sagt, oder nicht mehr</translation>
    </message>
    <message>
        <source>Show what would become of labels, and put the draft in force</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zeigen, was aus Labels würde, und den Entwurf in Kraft setzen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Begin anew with the schema in force</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Neu mit dem geltenden Schema beginnen</translation>
    </message>
    <message>
        <source>Next part of the schema editor</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nächster Teil des Schema-Editors</translation>
    </message>
    <message>
        <source>Move between the list, the form and the preview</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zwischen Liste, Formular und Vorschau wechseln</translation>
    </message>
    <message>
        <source>Larger part of the editor</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil des Editors größer</translation>
    </message>
    <message>
        <source>Smaller part of the editor</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil des Editors kleiner</translation>
    </message>
    <message>
        <source>Into the form</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Ins Formular</translation>
    </message>
    <message>
        <source>Go into the form of the current part</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>In das Formular des aktuellen Teils gehen</translation>
    </message>
    <message>
        <source>Show what belongs to it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zugehöriges zeigen</translation>
    </message>
    <message>
        <source>List what belongs to the current part, or go to the first of it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Auflisten, was zum aktuellen Teil gehört, oder zum ersten davon gehen</translation>
    </message>
    <message>
        <source>Hide what belongs to it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Zugehöriges ausblenden</translation>
    </message>
    <message>
        <source>List it no more, or go to what the current part belongs to</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Es nicht mehr auflisten oder dorthin gehen, wozu der aktuelle Teil gehört</translation>
    </message>
    <message>
        <source>Take the part out</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Teil herausnehmen</translation>
    </message>
    <message>
        <source>Take the part out of the schema, where nothing uses it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Teil aus dem Schema nehmen, wo nichts ihn verwendet</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Let the part come before the one above it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Teil vor den darüber stellen</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Let the part come after the one below it</source>
        <extracomment>app/commands/deeds.py</extracomment>
        <translation>Den Teil hinter den darunter stellen</translation>
    </message>
    <message>
        <source>Annotate who wants what, on what terms, in news articles and their summaries.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer was will und unter welchen Bedingungen: Nachrichtenartikel und ihre Zusammenfassungen annotieren.</translation>
    </message>
    <message>
        <source>A first round, from an article to a corpus:
  stancemark new talks.stancemark
  stancemark import talks.stancemark articles/
  stancemark open talks.stancemark
  stancemark export talks.stancemark corpus --format spacy</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine erste Runde, vom Artikel bis zum Korpus:
  stancemark new talks.stancemark
  stancemark import talks.stancemark articles/
  stancemark open talks.stancemark
  stancemark export talks.stancemark corpus --format spacy</translation>
    </message>
    <message>
        <source>Try it on sample articles: stancemark sample</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Mit Beispielartikeln ausprobieren: stancemark sample</translation>
    </message>
    <message>
        <source>The language of the articles (see: stancemark languages); else the schema&apos;s.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Sprache der Artikel (siehe: stancemark languages); sonst die des Schemas.</translation>
    </message>
    <message>
        <source>Bring articles and annotation sets into a project.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Artikel und Annotationssets in ein Projekt holen.</translation>
    </message>
    <message>
        <source>Open the workbench on sample articles; two of them are labelled by two annotators.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Den Arbeitsplatz mit Beispielartikeln öffnen; zwei davon haben zwei Personen annotiert.</translation>
    </message>
    <message>
        <source>Where there is no display, the same is done offscreen, and the files are named that it wrote.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wo es keine Anzeige gibt, geschieht dasselbe unsichtbar, und die geschriebenen Dateien werden genannt.</translation>
    </message>
    <message>
        <source>Say how far annotators agree, with intervals, and what to be careful with.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Sagen, wie weit die Annotierenden übereinstimmen, mit Intervallen und mit dem, wobei Vorsicht geboten ist.</translation>
    </message>
    <message>
        <source>Say how long annotators worked on each document: active time, without longer pauses.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Sagen, wie lange an jedem Dokument gearbeitet wurde: aktive Zeit, ohne längere Pausen.</translation>
    </message>
    <message>
        <source>List the languages that articles can be in, with their codes and what a language needs to be cut into words.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Sprachen nennen, in denen Artikel sein können, mit ihren Codes und dem, was eine Sprache braucht, damit Wörter gefunden werden.</translation>
    </message>
    <message>
        <source>A code, or how a name or a word of it begins.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Ein Code, oder wie ein Name oder ein Wort davon beginnt.</translation>
    </message>
    <message>
        <source>Say which language the articles of a project are in, or change it, as one step.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Sagen, in welcher Sprache die Artikel eines Projekts sind, oder sie ändern, als ein Schritt.</translation>
    </message>
    <message>
        <source>Words and sentences are cut anew. Nothing that is marked changes.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wörter und Sätze werden neu zerlegt. Was markiert ist, bleibt.</translation>
    </message>
    <message>
        <source>The language they shall be in from now on.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Sprache, in der sie von nun an sind.</translation>
    </message>
    <message>
        <source>Who you are: the step is yours to undo; leads may change this.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wer Sie sind: der Schritt ist dann Ihrer und lässt sich rückgängig machen; ändern darf das, wer leitet.</translation>
    </message>
    <message>
        <source>Find words and labels in all documents, and show each place in its words.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Wörter und Labels in allen Dokumenten finden und jede Stelle mit ihren Wörtern zeigen.</translation>
    </message>
    <message>
        <source>night ferry      both words in a row           ferr*  *erry    parts of words
ferry | steamer  one or the other              &quot;a: b * c&quot;      exactly these characters
/ferr(y|ies)/    a regular expression          match:case,accents,parts
label:ACTOR      spans with this label         commitment=offers   with this answer
entity:NAME  by:NAME  state:done  changed:2026-11  in:title  made:propagated
remark:query  is:unmarked  document:WORDS  published:2026     -label:ACTOR  none of these</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>night ferry      beide Wörter nacheinander     ferr*  *erry    Teile von Wörtern
ferry | steamer  eines davon                   &quot;a: b * c&quot;      genau diese Zeichen
/ferr(y|ies)/    ein regulärer Ausdruck        match:case,accents,parts
label:ACTOR      Spannen mit diesem Label      commitment=offers   mit dieser Antwort
entity:NAME  by:NAME  state:done  changed:2026-11  in:title  made:propagated
remark:query  is:unmarked  document:WORDS  published:2026     -label:ACTOR  nichts davon</translation>
    </message>
    <message>
        <source>The guideline of a project: its versions, and what was made under older ones.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Die Richtlinie eines Projekts: ihre Fassungen und was unter älteren entstanden ist.</translation>
    </message>
    <message>
        <source>Label schemas: show one, look over a file, put one in force.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Labelschemata: eines zeigen, eine Datei durchsehen, eines in Kraft setzen.</translation>
    </message>
    <message>
        <source>Print a label schema, to be changed and given to a project.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Ein Labelschema ausgeben, um es zu ändern und einem Projekt zu geben.</translation>
    </message>
    <message>
        <source>Tell all that is wrong with a schema file, and what had better be otherwise, such as colours.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Alles nennen, was an einer Schemadatei verkehrt ist und was besser anders wäre, etwa Farben.</translation>
    </message>
    <message>
        <source>The exit code is 1 where something is wrong, 0 where all that is told are remarks.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Der Rückgabewert ist 1, wo etwas verkehrt ist, und 0, wo nur Hinweise genannt werden.</translation>
    </message>
    <message>
        <source>Put a schema file in force in a project, as one step, with what becomes of the labels.</source>
        <extracomment>app/commandline/cli.py</extracomment>
        <translation>Eine Schemadatei in einem Projekt in Kraft setzen, als ein Schritt, mit dem, was aus den Labels wird.</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 1,200</comment>
        <extracomment>annotations/wording.py</extracomment>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 0.71</comment>
        <extracomment>annotations/wording.py</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number of hundredths, as in 71%</comment>
        <extracomment>annotations/wording.py</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d}</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation>{at:%d.%m.%Y}</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M}</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation>{at:%d.%m.%Y, %H:%M}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>annotations/wording.py</extracomment>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
