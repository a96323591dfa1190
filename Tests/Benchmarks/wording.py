"""Swedish sentences by the thousand, from a seed: plausible to a parser, a rule and a reader in a hurry."""

from random import Random

WHO = [
    "Kundservice", "Tågvärden", "Receptionen", "Trafikledningen", "Köket", "Resenären", "Personalkontoret",
    "Den som har jour", "En kollega", "Stationen", "Hotellet", "Föraren", "Gästen", "Verkstaden",
]
DOES = [
    "svarar på", "läser", "skriver ner", "lämnar över", "kontrollerar", "rättar", "berättar om", "hämtar",
    "visar", "sparar", "följer upp", "översätter", "beskriver", "återkommer om", "förbereder",
]
WHAT = [
    "frågan om väskan", "beskedet från perrongen", "listan över platser", "bilden av hissen", "ärendet",
    "köerna vid disken", "den försenade avgången", "menyn för kvällståget", "kvittot på måltiden",
    "anteckningen från mötet", "klagomålet om värmen", "beställningen av rum", "tidtabellen för vintern",
    "vägen till bussen", "överenskommelsen med ombudet", "nyckeln till cykelrummet",
]
WHEN = [
    "samma dag", "före klockan 14", "innan tåget går", "inom fyra timmar", "på fredagen", "i den öppna tråden",
    "vid nästa överlämning", "när växeln är bemannad", "efter varje pass", "på svenska och engelska",
    "i lugn och ro vid disken", "med namn och telefonnummer", "tillsammans med en kollega",
]
WHY = [
    "eftersom resan fortsätter i morgon bitti", "så att nästa kollega slipper börja om",
    "därför att svaret står kvar i flera år", "och noterar tiden i dagboken",
    "även när allt som finns att säga är att vi väntar", "så att den som frågade vet hur det gick",
]
# The title's verb tells how binding it is, in the words that belong to each strength.
DUTY = {"must": "ska", "must-not": "ska inte", "should": "bör", "should-not": "bör inte", "may": "får"}
ACT = [
    "svara på", "läsa", "skriva ner", "lämna över", "kontrollera", "rätta", "berätta om", "hämta", "visa",
    "spara", "följa upp", "översätta", "beskriva", "förbereda",
]
STAND = ["Vi lyssnar på", "Vi tar hand om", "Vi är öppna med", "Vi är noga med", "Vi delar med oss av"]


def sentence(random: Random) -> str:
    words = [random.choice(WHO), random.choice(DOES), random.choice(WHAT), random.choice(WHEN)]
    if random.random() < 0.4:
        words.append(random.choice(WHY))
    if random.random() < 0.1:
        words[2] = f"**{words[2]}**"
    return " ".join(words) + "."


def paragraph(random: Random, sentences: int) -> str:
    return " ".join(sentence(random) for _ in range(sentences))


def bullets(random: Random) -> str:
    return "\n".join(f"- {random.choice(WHAT)} {random.choice(WHEN)}" for _ in range(3))


def rule(random: Random, strength: str) -> str:
    return f"Vi {DUTY[strength]} {random.choice(ACT)} {random.choice(WHAT)} {random.choice(WHEN)}"


def stand(random: Random) -> str:
    return f"{random.choice(STAND)} {random.choice(WHAT)}"
