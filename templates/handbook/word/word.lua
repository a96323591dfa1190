-- Gives paragraphs and words of a handbook the styles of our Word document, and writes its table of contents as a field.

local styles = {
  ["cover-facts"] = "Cover facts", lead = "Lead", note = "Note",
}

local strengths = {
  must = "Label do", should = "Label do", may = "Label do", info = "Label other",
  ["must-not"] = "Label leave", ["should-not"] = "Label leave",
}

local headings = {}

local function xml(text)
  return (text:gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"):gsub('"', "&quot;"))
end

-- What stands in a definition, on one line.
local function inlines(blocks)
  return pandoc.utils.blocks_to_inlines(blocks, { pandoc.Str("; ") })
end

function Span(span)
  if span.classes:includes("label") then
    local style = "Label other"
    for name, known in pairs(strengths) do
      if span.classes:includes(name) then style = known end
    end
    span.attributes["custom-style"] = style
    return span
  end
end

-- A label with its value is a line: tables of two columns are read aloud badly.
function DefinitionList(list)
  local lines = {}
  for _, item in ipairs(list.content) do
    local line = pandoc.List({ pandoc.Strong(item[1]), pandoc.Str(":"), pandoc.Space() })
    for index, definition in ipairs(item[2]) do
      if index > 1 then line:extend({ pandoc.Str(";"), pandoc.Space() }) end
      line:extend(inlines(definition))
    end
    table.insert(lines, pandoc.Div({ pandoc.Para(line) }, pandoc.Attr("", {}, { ["custom-style"] = "Fact" })))
  end
  return lines
end

function Div(div)
  for name, style in pairs(styles) do
    if div.classes:includes(name) then div.attributes["custom-style"] = style end
  end
  return div
end

function Header(header)
  if header.level <= 2 then
    table.insert(headings, { level = header.level, id = header.identifier, text = pandoc.utils.stringify(header) })
  end
end

local function field(kind, extra)
  return '<w:r><w:fldChar w:fldCharType="' .. kind .. '"' .. (extra or "") .. "/></w:r>"
end

local function contents(title)
  local lines = { '<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>' .. xml(title) .. "</w:t></w:r></w:p>" }
  local code = '<w:r><w:instrText xml:space="preserve">TOC \\o "1-2" \\h \\z \\u</w:instrText></w:r>'
  for index, heading in ipairs(headings) do
    local begin = index == 1 and field("begin", ' w:dirty="true"') .. code .. field("separate") or ""
    table.insert(
      lines,
      '<w:p><w:pPr><w:pStyle w:val="TOC' .. heading.level .. '"/></w:pPr>' .. begin .. "<w:r><w:t>" .. xml(heading.text)
        .. "</w:t></w:r>" .. (index == #headings and field("end") or "") .. "</w:p>")
  end
  return pandoc.RawBlock("openxml", table.concat(lines))
end

local function place(div)
  if div.classes:includes("toc") then return contents(div.attributes.title or "") end
end

return {
  { Header = Header },
  { Span = Span, DefinitionList = DefinitionList, Div = Div },
  { Div = place },
}
