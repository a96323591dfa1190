import CTemplates

print(tenet_template_at(0).count)
