-- Gives paragraphs and words of a handbook the styles of our Word document, and writes its table of contents as a field.

local styles = {
  ["cover-facts"] = "Cover facts", lead = "Lead", note = "Note", notes = "Note", group = "Group", form = "Form line",
}

local strengths = {
  must = "Label do", should = "Label do", may = "Label do", info = "Label other",
  ["must-not"] = "Label leave", ["should-not"] = "Label leave",
}

local headings = {}

local function xml(text)
  return (text:gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"):gsub('"', "&quot;"))
end

local function openxml(text) return pandoc.RawInline("openxml", text) end

local function styled(blocks, style) return pandoc.Div(blocks, pandoc.Attr("", {}, { ["custom-style"] = style })) end

-- Languages: Word reads them from a style.

local function spoken(language)
  return function(block)
    block.content = { pandoc.Span(block.content, pandoc.Attr("", {}, { ["custom-style"] = "In " .. language })) }
    return block
  end
end

local function speak(inline)
  local language = inline.attributes.lang
  if not language then return nil end
  inline.attributes.lang = nil
  return pandoc.Span({ inline }, pandoc.Attr("", {}, { ["custom-style"] = "In " .. language }))
end

local languages = {
  Span = speak, Link = speak,
  Div = function(div)
    local language = div.attributes.lang
    if not language then return nil end
    div.attributes.lang = nil
    return pandoc.walk_block(div, { Para = spoken(language), Plain = spoken(language), Header = spoken(language) })
  end,
  Header = function(header)
    local language = header.attributes.lang
    if not language then return nil end
    header.attributes.lang = nil
    return spoken(language)(header)
  end,
}

-- Pictures have a file of their own, not the address that holds them.

local pictures = 0

local function Image(image)
  if image.src:sub(1, 5) ~= "data:" then return nil end
  local kind, bytes = pandoc.mediabag.fetch(image.src)
  pictures = pictures + 1
  image.src = "picture-" .. pictures .. "." .. kind:match("^image/(%w+)"):gsub("jpeg", "jpg")
  pandoc.mediabag.insert(image.src, kind:match("^[^;]+"), bytes)
  return image
end

-- What stands in a definition, on one line.
local function line(blocks)
  local words = pandoc.List()
  for _, block in ipairs(blocks) do
    if #words > 0 then words:insert(pandoc.Space()) end
    if block.t == "BulletList" then
      for index, item in ipairs(block.content) do
        if index > 1 then words:extend({ pandoc.Space(), pandoc.Str("·"), pandoc.Space() }) end
        words:extend(line(item))
      end
    else
      words:extend(pandoc.utils.blocks_to_inlines({ block }))
    end
  end
  return words
end

local function Span(span)
  if span.classes:includes("label") then
    local style = "Label other"
    for name, known in pairs(strengths) do
      if span.classes:includes(name) then style = known end
    end
    span.attributes["custom-style"] = style
    return span
  end
end

-- A label with its value is a line: tables of two columns are read aloud badly. A few of them stand on one page.
local function DefinitionList(list)
  local lines = {}
  for number, item in ipairs(list.content) do
    local words = pandoc.List({ pandoc.Strong(item[1]), pandoc.Str(":"), pandoc.Space() })
    for index, definition in ipairs(item[2]) do
      if index > 1 then words:extend({ pandoc.Str(";"), pandoc.Space() }) end
      words:extend(line(definition))
    end
    local isKept = #list.content <= 8 and number < #list.content
    table.insert(lines, styled({ pandoc.Para(words) }, isKept and "Fact kept" or "Fact"))
  end
  return lines
end

-- A table is as wide as the text, and its columns as what stands in them asks for.
local function Table(tbl)
  local simple = pandoc.utils.to_simple_table(tbl)
  local longest, sum = {}, 0
  for column = 1, #tbl.colspecs do
    longest[column] = 8
    for _, row in ipairs({ simple.headers, table.unpack(simple.rows) }) do
      local words = row[column] and utf8.len(pandoc.utils.stringify(row[column])) or 0
      longest[column] = math.max(longest[column], math.min(words, 38))
    end
    sum = sum + longest[column]
  end
  for column, spec in ipairs(tbl.colspecs) do
    tbl.colspecs[column] = { spec[1], longest[column] / sum }
  end
  return tbl
end

local function Div(div)
  if div.classes:includes("form") then
    -- A tab draws the line to write on, and what belongs there stands under it.
    div.content = { pandoc.Para({ openxml("<w:r><w:tab/><w:br/></w:r>"), table.unpack(div.content[1].content) }) }
  end
  for name, style in pairs(styles) do
    if div.classes:includes(name) then div.attributes["custom-style"] = style end
  end
  return div
end

-- A heading that the contents name has a bookmark, by which they know its page; one that they do not name has a style
-- of its own, which the field leaves out.
local function Header(header)
  if header.level > 2 then return nil end
  local isNamed = header.identifier ~= "" or header.classes:includes("element-head")
  if header.level == 2 and not isNamed then
    return styled({ pandoc.Para(header.content) }, "Heading 2 unlisted")
  end
  table.insert(headings, { level = header.level, text = pandoc.utils.stringify(header) })
  local number = #headings
  header.content:insert(
    1, openxml('<w:bookmarkStart w:id="' .. 90000 + number .. '" w:name="_Toc' .. 90000 + number .. '"/>'))
  header.content:insert(openxml('<w:bookmarkEnd w:id="' .. 90000 + number .. '"/>'))
  return header
end

-- What follows a list or a table keeps its distance.
local function endsInLines(block)
  if block.t == "Div" then return #block.content > 0 and endsInLines(block.content[#block.content]) end
  return block.t == "BulletList" or block.t == "OrderedList" or block.t == "Table"
end

local function Blocks(blocks)
  for index = 2, #blocks do
    if blocks[index].t == "Para" and endsInLines(blocks[index - 1]) then
      blocks[index] = styled({ blocks[index] }, "After list")
    end
  end
  return blocks
end

local function field(kind, extra)
  return '<w:r><w:fldChar w:fldCharType="' .. kind .. '"' .. (extra or "") .. "/></w:r>"
end

local function code(text) return '<w:r><w:instrText xml:space="preserve">' .. text .. "</w:instrText></w:r>" end

local function contents(title)
  local lines = { '<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>' .. xml(title) .. "</w:t></w:r></w:p>" }
  for index, heading in ipairs(headings) do
    local mark = "_Toc" .. 90000 + index
    local begin = index == 1 and field("begin", ' w:dirty="true"') .. code('TOC \\o "1-2" \\h \\z') .. field("separate") or ""
    table.insert(
      lines,
      '<w:p><w:pPr><w:pStyle w:val="TOC' .. heading.level .. '"/></w:pPr>' .. begin .. '<w:hyperlink w:anchor="' .. mark
        .. '" w:history="1"><w:r><w:t>' .. xml(heading.text) .. "</w:t></w:r></w:hyperlink>" .. (index == #headings and field("end") or "") .. "</w:p>")
  end
  return pandoc.RawBlock("openxml", table.concat(lines))
end

local function place(div)
  if div.classes:includes("toc") then return contents(div.attributes.title or "") end
end

return {
  languages,
  { Blocks = Blocks },
  { Header = Header },
  { Span = Span, Image = Image, DefinitionList = DefinitionList, Table = Table, Div = Div },
  { Div = place },
}
