import TenetCommands

await Tenet.start()
