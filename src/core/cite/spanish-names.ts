/** Given names that Spanish speakers bear, alone or two together; family names are none of them but where they are told by their end. */
const GIVEN = new Set(
  `adolfo adriana agustín alberto alejandra alejandro alfonso alfredo alicia álvaro amparo ana andrea andrés ángel ángela ángeles antonia antonio armando arturo augusto beatriz blanca camila carlos carmen
  carolina catalina cecilia césar claudia consuelo cristina cristóbal daniel daniela david diana diego dolores eduardo elena emilia emilio enrique ernesto esteban esther eugenio eva federico felipe fernanda
  fernando francisca francisco gabriel gabriela gerardo germán gloria gonzalo guadalupe guillermo gustavo héctor hernán horacio hugo ignacio inés irene isabel isabela jaime javier jesús jimena joaquín jorge
  josé josefa juan juana julia julián julio laura leonardo leticia lola lorena lorenzo lourdes lucas lucía luis luisa manuel manuela marcela marcelo marco marcos margarita maría mariana mariano mario marisol
  marta martín mateo mercedes miguel mónica natalia nicolás noelia nuria octavio óscar pablo paloma patricia paula pedro pilar rafael ramiro ramón raquel raúl ricardo roberto rocío rodrigo rogelio rosa rosario
  rubén salvador samuel santiago sara sebastián sergio silvia simón sofía sonia soledad susana teresa tomás valentina valeria vanessa verónica vicente víctor virginia ximena yolanda`.split(
    /\s+/u,
  ),
)
/** How most family names are told: López, Fernández; and the most frequent others (Instituto Nacional de Estadística, Spain). */
const FAMILY =
  /^(?:\p{L}{2,}[eéíoóa]z|ruiz|garcía|moreno|romero|alonso|navarro|torres|ramos|serrano|blanco|molina|morales|suárez|ortega|delgado|castro|ortiz|rubio|marín|sanz|iglesias|medina|garrido|cortés|castillo|santos|lozano|guerrero|cano|prieto|cruz|calvo|gallego|vidal|león|márquez|herrera|peña|flores|cabrera|campos|vega|fuentes|carrasco|caballero|nieto|reyes|aguilar|pascual|santana|vargas|guzmán|silva|rojas|mendoza|rivera|salazar|cárdenas)$/u

/**
 * How many of the last words of a name are family names: two in “Lucía Fernández Ortega”, one in “María José López” and wherever nothing says that the name is Spanish. `language`
 * (BCP 47) is that of the article; in another than Spanish the words themselves must say it.
 */
export function spanishFamilies(words: readonly string[], language: string | null): 1 | 2 {
  const lower = words.map((word) => word.toLowerCase())
  const [first = '', second = ''] = lower
  if (words.length < 3 || words.some((word) => word.includes('.'))) return 1
  const middle = lower.at(-2) ?? ''
  if (/^es\b/iu.test(language ?? '')) return words.length > 3 || !GIVEN.has(second) || FAMILY.test(second) ? 2 : 1
  return GIVEN.has(first) && FAMILY.test(middle) && !GIVEN.has(middle) && /[áéíóúñ]|ez\b/u.test(`${first} ${middle}`) ? 2 : 1
}
