# Lo que la línea de comandos dice además del informe.

cli-reading = leyendo { $name }
cli-judging = evaluando
cli-auditing = { $files } archivos revisados, { $found } con un hallazgo
cli-adb-before = No se indicó ningún archivo. Para generarlos: activa la depuración por USB, conecta el teléfono y pega este bloque en { $shell }.
cli-adb-after = La carpeta contiene la lista de tus apps: no la compartas y bórrala cuando termines.

cli-cannot-write = No se puede escribir { $path }: { $problem }
cli-cannot-read = No se puede leer { $path }: { $problem }
cli-column-missing = A { $path } le falta la columna "{ $column }" en la primera línea
cli-knowledge-broken = Los datos incluidos en este programa están dañados ({ $problem }); instálalo de nuevo
cli-no-such-rule = "{ $name }" no es una regla ni el nombre de un paquete. Las reglas son: { $rules }
cli-no-such-country = No hay guía de "{ $name }". Los países son: { $known }
cli-row-unreadable = se omitió la fila { $row }: { $problem }
cli-answer-not-understood = se omitió la fila { $row } de las respuestas: se espera un paquete y yes o no

cli-rule-about = { $rule } · gravedad { $severity } · desde la versión { $since }
cli-rule-why = Por qué importa
cli-rule-false-alarm = Cuándo es una falsa alarma
cli-rule-what-to-do = Qué hacer
cli-rule-sources = Fuentes, por mercado

cli-not-in-catalog = { $package } no está en el catálogo. Eso no dice nada a favor ni en contra.
cli-entry-about = { $package }: { $class }
cli-entry-names = Nombres
cli-entry-markets = Mercados
cli-entry-sources = En las listas de
cli-entry-note = Nota
cli-entry-no-accusation = Una entrada dice que una lista nombra esta app. No dice que la app haga algo malo.
cli-entry-packages = Paquetes
cli-entry-signers = Firmada por (SHA-256)
cli-entry-source = { $title }, { $date }: { $url } ({ $licence })
cli-entry-correction = ¿Hay algún error aquí?
cli-entry-correction-how = Abre un issue en este proyecto o envía un cambio a lenders.csv: indica la entrada { $id }, qué está mal y una página pública que lo muestre. docs/catalog.md dice qué pasa después.
cli-unlisted-judged = Evaluada solo por el nombre de su paquete: { $class }; probabilidad de que preste o lleve a prestamistas: { $percent } %. Un nombre o la propia app pueden decir más.
cli-evidence-why = Por qué
cli-evidence = { $kind }: { $detail } ({ $weight }; { $source })
cli-evidence-context = { $detail } ({ $weight })
cli-evidence-none = Nada en el nombre del paquete habla a favor ni en contra de que preste.
cli-evidence-sum = Los pesos son log-odds; su suma da la probabilidad.

cli-class-lender = presta dinero a personas
cli-class-lending-feature = presta, entre otras cosas
cli-class-loan-marketplace = lleva a prestamistas
cli-class-loan-calculator = calcula préstamos o lleva cuentas de deudas
cli-class-loan-guide = informa sobre préstamos
cli-class-none = no tiene nada que ver con préstamos
