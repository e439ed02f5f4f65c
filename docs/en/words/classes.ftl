# Names of classes of outside schemes; see build_scripts/words/classes.py.

classes-cofog-gf01 = General public services
classes-cofog-gf02 = Defence
classes-cofog-gf03 = Public order and safety
classes-cofog-gf04 = Economic affairs
classes-cofog-gf05 = Environmental protection
classes-cofog-gf06 = Housing and community amenities
classes-cofog-gf07 = Health
classes-cofog-gf08 = Recreation, culture and religion
classes-cofog-gf09 = Education
classes-cofog-gf10 = Social protection

classes-sdg-1 = No poverty
classes-sdg-2 = Zero hunger
classes-sdg-3 = Good health and well-being
classes-sdg-4 = Quality education
classes-sdg-5 = Gender equality
classes-sdg-6 = Clean water and sanitation
classes-sdg-7 = Affordable and clean energy
classes-sdg-8 = Decent work and economic growth
classes-sdg-9 = Industry, innovation and infrastructure
classes-sdg-10 = Reduced inequalities
classes-sdg-11 = Sustainable cities and communities
classes-sdg-12 = Responsible consumption and production
classes-sdg-13 = Climate action
classes-sdg-14 = Life below water
classes-sdg-15 = Life on land
classes-sdg-16 = Peace, justice and strong institutions
classes-sdg-17 = Partnerships for the goals
