export {
  frameOf,
  pathIn,
  useContentLanguage,
  useFrame,
  type Assets,
  type Done,
  type Frame,
  type FrameSession,
} from './frame.js';
export { formatOf, type Format } from './format/format.js';
export { renderPage } from './render-page.js';
export { Hero, type HeroProps } from './layout/hero.js';
export { Page, type PageProps } from './layout/page.js';
export { PageHeading, type PageHeadingProps } from './layout/page-heading.js';
export { Part, Section, type SectionProps } from './layout/section.js';
export { Wide, WithAside, WithFilters } from './layout/columns.js';
export { Adoptions } from './components/adoptions.js';
export type { AdoptionStage, AdoptionView } from './components/adoption-view.js';
export { Answer, Answers, type AnswerView } from './components/answers.js';
export { Ask, type AskProps } from './components/ask.js';
export { Band, type BandName } from './components/band.js';
export { Chosen, type ChosenFilter } from './components/chosen.js';
export { CountedLinks, type CountedLink } from './components/counted-links.js';
export { DateText, Period } from './components/date-text.js';
export { Empty, type EmptyProps } from './components/empty.js';
export { EqualTable, type EqualTableProps } from './components/equal-table.js';
export { ErrorBody, type ErrorBodyProps } from './components/error-body.js';
export { Facets, type FacetsProps } from './components/facets.js';
export { countChosen, type FacetGroupView, type FacetOption, isChosen } from './components/facet-view.js';
export { Facts, type Fact, type FactsProps } from './components/facts.js';
export { Figures, type Figure } from './components/figures.js';
export {
  type Choice,
  Choices,
  ErrorSummary,
  Field,
  type FieldProps,
  Form,
  type FormProps,
} from './components/form.js';
export { FileField } from './components/file-field.js';
export { Checks, Select } from './components/form-choices.js';
export { Highlight, type Range } from './components/highlight.js';
export { Hits, type HitView } from './components/hit.js';
export { KindLine, type Kind } from './components/kind-line.js';
export { Chain, Line, Lines, type ChainProps, type LineProps } from './components/line.js';
export { Link, type LinkProps, type Named } from './components/link.js';
export { Matches, type MatchReason, type MatchView } from './components/match.js';
export { Matrix, type MatrixView } from './components/matrix.js';
export { type MatrixCellView } from './components/matrix-cell.js';
export { NearField, type NearFieldProps } from './components/near-field.js';
export { Notice, Understood, type NoticeTone } from './components/notice.js';
export { Outward } from './components/outward.js';
export { Pager, type PagerProps } from './components/pager.js';
export { withQuery, type Query } from './components/query.js';
export { PlaceForm, type PlaceFormProps } from './components/place-form.js';
export { Row, Rows, type RowProps } from './components/rows.js';
export { SortLinks, type SortLink } from './components/sort-links.js';
export { Source } from './components/source.js';
export { TopicColumns, TopicLinks, type TopicLink } from './components/topics.js';
export { Markdown } from './text/markdown.js';
export { MapAndList } from './layout/map-and-list.js';
export { GermanyMap, type GermanyMapProps } from './map/germany-map.js';
export type { MapRing } from './map/ring.js';
export type { MapPlace } from './map/spots.js';
export { outlinesOf, type OutlineDetail, type Outlines, type OutlineTopology } from './map/outlines.js';
export { PlaceList, type ListedPlace } from './map/place-list.js';
