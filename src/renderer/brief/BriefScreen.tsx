export function BriefScreen({ id }: { id: string }) {
  return <div>{id}</div>
}
