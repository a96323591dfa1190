import Foundation

/// What makes WeasyPrint say in which language a part of a PDF is, where it is not that of the whole (ISO 32000-1,
/// 14.9.2.2): version 70 tags the part and leaves out its `lang`.
///
/// Python reads the file by its name before it runs a program. A WeasyPrint that has changed inside, or that does this
/// by itself, is left as it is.
enum PDFLanguages {
  /// The name by which Python looks for it.
  static let fileName = "sitecustomize.py"

  /// The path on which Python looks, with that of the machine behind it.
  static func path(with folder: String) -> String {
    [folder, ProcessInfo.processInfo.environment["PYTHONPATH"]].compactMap { $0 }.joined(separator: ":")
  }

  /// The file.
  static let program = """
    try:
        import pydyf
        from weasyprint.pdf import tags
        build = tags._build_box_tree
    except (ImportError, AttributeError):
        pass
    else:
        def with_languages(box, *others):
            element = getattr(box, 'element', None)
            language = None
            if element is not None and element.tag not in ('html', 'body'):
                language = element.get('lang')
            for tag in build(box, *others):
                if language and 'Lang' not in tag:
                    tag['Lang'] = pydyf.String(language)
                yield tag

        tags._build_box_tree = with_languages

    """
}
