// The specification of the deck's keys: one table for the state machine and for the browser.

/**
 * What each key does in each state, written from the keys' description and not from the code. `left`: full
 * screen was on and has been left, so a talk may be under way; in `deck` nobody has asked for it yet.
 * `5`: turns to slide 5. `-`: left to whom it belongs. `.`: taken, and nothing happens. A name: what is
 * there afterwards and was not before (`black`, `help`…); `no x`: what is gone. `full`, `window`: asks to
 * fill the screen, or not to. Others say themselves what they mean.
 */
const table = `
key           deck     first    last     black    white    help             overview           dialog        field  slider   button   typed             full       left     zoom             laser    notes
PageDown      5        2        is-last  no-black no-white no-help,5        no-overview,5      5,closes      5      5        5        no-typed,5        5          5        no-zoom,5        5        5
PageUp        3        is-first 7        no-black no-white no-help,3        no-overview,3      3,closes      3      3        3        no-typed,3        3          3        no-zoom,3        3        3
Space         5        2        is-last  no-black no-white -                -                  -             -      -        -        no-typed,5        5          5        no-zoom,5        5        5
Shift+Space   3        is-first 7        no-black no-white -                -                  -             -      -        -        no-typed,3        3          3        no-zoom,3        3        3
ArrowRight    5        2        is-last  no-black no-white -                -                  -             -      -        5        no-typed,5        5          5        no-zoom,5        5        5
ArrowDown     5        2        is-last  no-black no-white -                -                  -             -      -        5        no-typed,5        5          5        no-zoom,5        5        5
ArrowLeft     3        is-first 7        no-black no-white -                -                  -             -      -        3        no-typed,3        3          3        no-zoom,3        3        3
ArrowUp       3        is-first 7        no-black no-white -                -                  -             -      -        3        no-typed,3        3          3        no-zoom,3        3        3
Enter         5        2        is-last  no-black no-white -                -                  -             -      -        -        no-typed,3        5          5        no-zoom,5        5        5
Home          1        is-first 1        no-black no-white -                -                  -             -      -        1        no-typed,1        1          1        no-zoom,1        1        1
End           8        8        is-last  no-black no-white -                -                  -             -      -        8        no-typed,8        8          8        no-zoom,8        8        8
7             typed:7  typed:7  typed:7  .        .        -                typed:7            -             -      typed:7  typed:7  typed:37          typed:7    typed:7  typed:7          typed:7  typed:7
Backspace     -        -        -        .        .        -                -                  -             -      -        -        no-typed          -          -        -                -        -
o             overview overview overview .        .        no-help,overview no-overview        -             -      overview overview no-typed,overview overview   overview no-zoom,overview overview overview
b             black    black    black    no-black black    no-help,black    black              -             -      black    black    no-typed,black    black      black    black            black    black
.             black    black    black    no-black black    no-help,black    black              -             -      black    black    no-typed,black    black      black    black            black    black
w             white    white    white    white    no-white no-help,white    white              -             -      white    white    no-typed,white    white      white    white            white    white
n             notes    notes    notes    .        .        no-help,notes    notes              -             -      notes    notes    no-typed,notes    notes      notes    notes            notes    no-notes
l             laser    laser    laser    .        .        no-help,laser    laser              -             -      laser    laser    no-typed,laser    laser      laser    laser            no-laser laser
z             zoom     zoom     zoom     .        .        no-help,zoom     .                  -             -      zoom     zoom     no-typed,zoom     zoom       zoom     no-zoom          zoom     zoom
f             full     full     full     full     full     no-help,full     full               -             -      full     full     no-typed,full     window     full     full             full     full
s             opens    opens    opens    opens    opens    no-help,opens    opens              -             -      opens    opens    no-typed,opens    opens      opens    opens            opens    opens
?             help     help     help     help     help     no-help          help               -             -      help     help     no-typed,help     help       help     help             help     help
Escape        leave    leave    leave    no-black no-white no-help          no-overview        -             deck   leave    leave    no-typed          window     leave    no-zoom          no-laser no-notes
F5            1,full   full     1,full   full     full     no-help,1,full   no-overview,1,full 1,full,closes 1,full 1,full   1,full   no-typed,1,full   is-started full     no-zoom,1,full   1,full   1,full
Shift+F5      full     full     full     full     full     no-help,full     full               full          full   full     full     no-typed,full     .          full     full             full     full
Tab           -        -        -        -        -        -                -                  -             -      -        -        -                 -          -        -                -        -
x             -        -        -        -        -        -                -                  -             -      -        -        -                 -          -        -                -        -
Control+b     -        -        -        -        -        -                -                  -             -      -        -        -                 -          -        -                -        -
Alt+ArrowLeft -        -        -        -        -        -                -                  -             -      -        -        -                 -          -        -                -        -
Meta+PageDown -        -        -        -        -        -                -                  -             -      -        -        -                 -          -        -                -        -
Shift+ArrowUp -        -        -        -        -        -                -                  -             -      -        -        -                 -          -        -                -        -
`;

const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

/** The states, in the order of the cells. */
export const keyStates = header.slice(1);

export const keyRows = rows.map(([key = "", ...cells]) => ({ key, cells }));
