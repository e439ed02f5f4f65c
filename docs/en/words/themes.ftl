# Words of the page “themes”; see build_scripts/pages/themes.py.

themes-title = Parts of the documents
themes-description = The parts of each document in the ledger, with how many pledges stand in each and how many can be judged.
themes-lead = The parts of each document, in its order; each has a page with its pledges and its text.
themes-line = { $state ->
        [assessed] { $total ->
            [one] the one pledge for { $year } { $answered ->
                [0] can’t be judged
               *[other] can be judged
            }
           *[other] { $answered ->
                [0] none
               *[other] { $answered }
            } of { $total } pledges for { $year } can be judged
        }
       *[coming] { $total ->
            [one] one pledge
           *[other] { $total } pledges
        } for { $year }, results not on file yet
    }
themes-none = No checkable pledge
