// The block in the editor: a card that says what visitors will see, and its settings beside it.

( ( { blockEditor, blocks, components, element }, { choices, settings, card } ) => {
	const { createElement: h, Fragment } = element;

	/** School, home and neighbourhood around a child. */
	const icon = h(
		'svg',
		{ viewBox: '0 0 150 140', width: 24, height: 24, 'aria-hidden': true },
		...[ [ 75, 48, '#21539e' ], [ 50, 90, '#a8441b' ], [ 100, 90, '#176145' ] ].map( ( [ cx, cy, stroke ] ) =>
			h( 'circle', { key: stroke, cx, cy, r: 40, stroke, strokeWidth: 9, fill: 'none' } )
		)
	);

	const labelOf = ( { options }, chosen ) => ( options.find( ( { value } ) => value === chosen ) ?? options[ 0 ] ).label;

	function Edit( { attributes, setAttributes } ) {
		const controls = choices.map( ( { name, label, help, options } ) =>
			h( components.SelectControl, {
				key: name,
				label,
				help,
				options,
				value: attributes[ name ],
				onChange: ( value ) => setAttributes( { [ name ]: value } ),
				__nextHasNoMarginBottom: true,
			} )
		);
		const chosen = choices.map( ( choice ) =>
			h( 'div', { key: choice.name }, h( 'dt', {}, choice.label ), h( 'dd', {}, labelOf( choice, attributes[ choice.name ] ) ) )
		);
		return h(
			Fragment,
			{},
			h( blockEditor.InspectorControls, {}, h( components.PanelBody, { title: settings }, controls ) ),
			h(
				'div',
				blockEditor.useBlockProps(),
				h(
					'div',
					{ className: 'samenwerkscan-card' },
					h( 'p', { className: 'samenwerkscan-card-title' }, icon, ' Samenwerkscan' ),
					h( 'p', {}, card ),
					h( 'dl', {}, chosen )
				)
			)
		);
	}

	blocks.registerBlockType( 'samenwerkscan/scan', { icon, edit: Edit, save: () => null } );
} )( window.wp, window.samenwerkscanBlock );
